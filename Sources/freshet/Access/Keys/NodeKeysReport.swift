package import FreshetAPI
package import FreshetTerminal

/// The human-readable list of keys for nodes.
package struct NodeKeysReport: Sendable {
  private let document: NodeKeysDocument

  package init(_ document: NodeKeysDocument) { self.document = document }

  /// A line for each key, with its grant before the first one.
  package func lines(on terminal: Terminal) -> [String] {
    guard !document.grants.isEmpty else {
      return ["the access file has no keys for nodes; make one with `freshet keys new`"]
    }
    // Keys are of one width, and must not be cut before anything else is.
    var table = TextTable([
      ("GRANT", .left), ("APPLICATION", .left), ("NAMES", .left), ("NODES", .right),
      ("KEY", .right), ("STATE", .left),
    ])
    for grant in document.grants {
      for (index, key) in grant.keys.enumerated() {
        let head =
          index > 0
          ? ["", "", "", ""]
          : [
            grant.name, grant.application, grant.names.joined(separator: " "),
            "\(grant.nodes) of \(grant.maxNodes)",
          ]
        table.append(
          head + [key.key, key.state], styles: [5: key.revokedAt == nil ? .good : .bad])
      }
    }
    return table.lines(on: terminal)
  }
}

extension NodeKeysDocument.Key {
  /// Whether the key is in force, or since when and by whom it is not.
  package var state: String {
    guard let revokedAt else { return "in force" }
    return "revoked \(revokedAt)" + (revokedBy.map { " by \($0)" } ?? "")
  }
}
