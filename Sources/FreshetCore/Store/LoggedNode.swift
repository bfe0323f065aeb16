/// A node in the log's roster, from which a restarted coordinator knows it.
package struct LoggedNode: Equatable, Sendable {
  package var identity: NodeIdentity
  /// Whether the log records that the node serves nothing.
  ///
  /// The node gets no proof until the log records it as serving again.
  package var isFenced: Bool

  package init(_ identity: NodeIdentity, isFenced: Bool = false) {
    self.identity = identity
    self.isFenced = isFenced
  }
}
