package import FreshetAPI
import FreshetTerminal

/// The human-readable answer to a revocation.
package struct RevocationReport: Sendable {
  /// The most nodes that are named.
  private static let mostNodes = 10

  private let document: RevocationDocument

  package init(_ document: RevocationDocument) { self.document = document }

  package var lines: [String] {
    var lines = document.keys.map { key in
      document.newlyRevoked.contains(key.key)
        ? "\(key.key) of \(document.grant) is revoked, from now on."
        : "\(key.key) of \(document.grant) was \(key.state) already; nothing changed."
    }
    if !document.newlyRevoked.isEmpty { lines.append(nodes) }
    lines.append("Take it out of the access file, too, and run freshet reload.")
    return lines
  }

  private var nodes: String {
    let names = document.nodes
    guard !names.isEmpty else { return "No node of the grant was in the fleet." }
    let more = names.count - Self.mostNodes
    return
      "\(Quantity.count(names.count, "node", "nodes")) of the grant "
      + (names.count == 1 ? "was" : "were") + " in the fleet: "
      + names.prefix(Self.mostNodes).joined(separator: ", ")
      + (more > 0 ? " and \(more) more" : "")
  }
}
