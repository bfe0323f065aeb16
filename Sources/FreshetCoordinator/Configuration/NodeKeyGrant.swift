import FreshetCore
public import ZeroMQ

/// What the holder of a node's key may be, given in code: nodes of one application, under some names.
///
/// The access file gives the same below `nodes`. The nodes of one deployment share a key.
public struct NodeKeyGrant: Equatable, Sendable {
  /// The grant's name in logs.
  public var name: String
  /// The public halves of the key; several while it is replaced.
  public var keys: [CurvePublicKey]
  /// The application that the nodes must name.
  public var application: String
  /// The names that the nodes may have: whole ones, or beginnings such as `web-*`.
  ///
  /// Default: any.
  public var names: [String]
  /// The most nodes at a time, from 1 to 100,000.
  ///
  /// Default: 1,000.
  public var maxNodes: Int
  /// Whether the nodes may promise no bound on staleness, for which no publisher can wait.
  ///
  /// Default: false.
  public var permitsUnbounded: Bool

  /// Creates a grant for the holder of `keys`.
  public init(
    name: String, keys: [CurvePublicKey], application: String, names: [String] = ["*"],
    maxNodes: Int = 1_000, permitsUnbounded: Bool = false
  ) {
    self.name = name
    self.keys = keys
    self.application = application
    self.names = names
    self.maxNodes = maxNodes
    self.permitsUnbounded = permitsUnbounded
  }

  /// The grant as the machine knows it.
  ///
  /// - Throws: what is wrong with it.
  func checked() throws(CoordinatorError) -> NodeGrant {
    func refuse(_ problem: String) -> CoordinatorError {
      .configuration(field: "nodeGrants", problem: "has a grant '\(name)' that \(problem)")
    }
    if name.isEmpty { throw refuse("has no name") }
    if keys.isEmpty { throw refuse("has no key; give the public half of one") }
    guard 1...WireLimits.nodeText ~= application.utf8.count else {
      throw refuse("names no application of 1 to \(WireLimits.nodeText) bytes")
    }
    guard 1...100_000 ~= maxNodes else {
      throw refuse("has maxNodes \(maxNodes); give 1 to 100000")
    }
    if names.isEmpty { throw refuse("permits no name; give patterns such as 'web-*'") }
    var patterns: [NodeNamePattern] = []
    for text in names {
      guard let pattern = NodeNamePattern(text) else {
        throw refuse("has the name pattern '\(text)'; give a name, or a beginning and one '*'")
      }
      patterns.append(pattern)
    }
    return NodeGrant(
      name: name, keys: keys.map(\.text), application: application, names: patterns,
      maxNodes: maxNodes, permitsUnbounded: permitsUnbounded)
  }
}
