package import FreshetCore
import StrictText
import ZeroMQ

extension AccessFile {
  /// The grants and applications of this file, with the keys that were revoked.
  package func nodeKeys(without revoked: RevokedKeys = RevokedKeys()) -> NodeKeyBook {
    NodeKeyBook(grants: nodes, applications: applications, revoked: revoked)
  }

  /// Decodes `fleet`, whose applications alone may join.
  static func applications(
    _ fleet: AccessNode
  ) throws(AccessFileError) -> [NodePolicy.Application] {
    let list = try fleet.fields(["applications"]).required("applications")
    var applications: [NodePolicy.Application] = []
    var names: Set<[UInt8]> = []
    for node in try list.list(atMost: GrantLimits.applications) {
      let fields = try node.fields(["name", "nodes"])
      let name = try fields.required("name")
      let text = try name.nodeText()
      guard names.insert(Array(text.utf8)).inserted else {
        throw name.fault("is '\(text)' twice; give each application once")
      }
      let expected = try fields["nodes"]?.number(in: 0...GrantLimits.maxNodes.upperBound) ?? 0
      applications.append(NodePolicy.Application(name: text, expectedNodes: expected))
    }
    if applications.isEmpty {
      throw list.fault("is empty, so no node could join; list applications, or leave out 'fleet'")
    }
    return applications
  }

  /// Decodes `nodes`, all of which must be of the fleet's applications, if these are listed.
  static func nodes(
    _ list: AccessNode?, of applications: [NodePolicy.Application]?
  ) throws(AccessFileError) -> [NodeGrant] {
    let known = applications?.map(\.name)
    var grants: [NodeGrant] = []
    var names: Set<String> = []
    var owners: [String: String] = [:]
    for node in try list?.list(atMost: GrantLimits.grants) ?? [] {
      let fields = try node.fields([
        "name", "key", "keys", "application", "names", "maxNodes", "unbounded",
      ])
      let grant = try NodeGrant(fields)
      guard names.insert(grant.name).inserted else {
        throw node.fault("has the name '\(grant.name)' again; give each grant its own name")
      }
      for key in grant.keys {
        if let owner = owners.updateValue(grant.name, forKey: key) {
          let problem =
            owner.isIdentical(to: grant.name)
            ? "has the key \(key) twice; give it once"
            : "has the key \(key), as '\(owner)' has; make a key for each with `freshet keys new`"
          throw node.fault(problem)
        }
      }
      if let known, !known.hasIdentical(to: grant.application) {
        throw try fields.required("application").fault(
          "is '\(grant.application)', which is not in fleet.applications, so none of its nodes "
            + "could join; add it there")
      }
      grants.append(grant)
    }
    return grants
  }
}

extension NodeGrant {
  fileprivate init(_ fields: AccessFields) throws(AccessFileError) {
    var names: [NodeNamePattern] = []
    for node in try fields["names"]?.list(atMost: GrantLimits.namesPerGrant) ?? [] {
      let text = try node.nodeText()
      guard let pattern = NodeNamePattern(text) else {
        throw node.fault(
          "is '\(text)'; give a name such as web-1, a beginning such as web-*, or '*' for any")
      }
      names.append(pattern)
    }
    if let node = fields["names"], names.isEmpty {
      throw node.fault("is empty, so no node could have a name; give names, or leave it out")
    }
    self.init(
      name: try fields.required("name").name(), keys: try Self.keys(fields),
      application: try fields.required("application").nodeText(),
      names: names.isEmpty ? [.any] : names,
      maxNodes: try fields["maxNodes"]?.number(in: GrantLimits.maxNodes) ?? 1_000,
      permitsUnbounded: try fields["unbounded"]?.isPermitted() ?? false)
  }

  private static func keys(_ fields: AccessFields) throws(AccessFileError) -> [String] {
    let nodes: [AccessNode]
    switch (fields["key"], fields["keys"]) {
    case (let key?, nil): nodes = [key]
    case (nil, let keys?):
      nodes = try keys.list(atMost: GrantLimits.keysPerGrant)
      if nodes.isEmpty {
        throw keys.fault("is empty; give the key that `freshet keys new` printed")
      }
    default: throw fields.object.fault("needs either 'key' or 'keys'")
    }
    var keys: [String] = []
    for node in nodes {
      guard let key = try? CurvePublicKey(text: try node.text()) else {
        // Omits the text, because it may be the secret half with a slip.
        throw node.fault(
          "is not a public key; give the 40 characters, in quotation marks, that `freshet keys new` "
            + "printed for the access file")
      }
      keys.append(key.text)
    }
    return keys
  }
}

extension AccessNode {
  /// The name of a node or an application, or a pattern, by the rules that the wire has for it.
  fileprivate func nodeText() throws(AccessFileError) -> String {
    let text = try text(atMost: GrantLimits.nameBytes)
    do {
      try EventRules.check(id: text, in: "", limit: GrantLimits.nameBytes)
    } catch {
      throw fault(error.problem)
    }
    return text
  }

  fileprivate func number(in range: ClosedRange<Int>) throws(AccessFileError) -> Int {
    let text = try text()
    guard text.utf8.allSatisfy({ 48...57 ~= $0 }), let number = Int(text), range ~= number
    else {
      throw fault(
        "is '\(text)'; give a whole number, \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}
