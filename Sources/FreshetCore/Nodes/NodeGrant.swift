/// What the holder of a key may be: nodes of one application, by the names that they may have, and how many.
///
/// The nodes of one deployment share a key, so a grant names no single host.
package struct NodeGrant: Equatable, Sendable {
  /// The grant's name, for people and logs.
  package var name: String
  /// The public keys of the holder, each as 40 characters of Z85 (ZeroMQ RFC 32); several while a key is rotated.
  package var keys: [String]
  /// The application that the nodes must name, byte by byte.
  package var application: String
  /// The names that the nodes may have.
  package var names: [NodeNamePattern]
  /// The most nodes at a time.
  package var maxNodes: Int
  /// Whether the nodes may promise no bound on staleness.
  package var permitsUnbounded: Bool

  package init(
    name: String, keys: [String], application: String, names: [NodeNamePattern] = [.any],
    maxNodes: Int = 1_000, permitsUnbounded: Bool = false
  ) {
    self.name = name
    self.keys = keys
    self.application = application
    self.names = names
    self.maxNodes = maxNodes
    self.permitsUnbounded = permitsUnbounded
  }
}

/// The names that nodes may have: exactly one, or those with a common beginning, such as `web-*`.
package struct NodeNamePattern: Hashable, Sendable {
  /// Any name.
  package static let any = NodeNamePattern(beginning: "", isWhole: false)

  /// The name, or its beginning.
  package let beginning: String
  /// Whether the beginning is the whole name.
  package let isWhole: Bool

  package init(beginning: String, isWhole: Bool) {
    self.beginning = beginning
    self.isWhole = isWhole
  }
}
