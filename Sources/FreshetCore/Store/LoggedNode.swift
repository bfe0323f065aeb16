/// A node as recorded in the log, from which a restarted coordinator knows it.
package struct LoggedNode: Equatable, Sendable {
  package var identity: NodeIdentity
  /// Whether the node was recorded as serving nothing.
  ///
  /// It gets no proof until it is recorded as serving again.
  package var isFenced: Bool

  package init(_ identity: NodeIdentity, isFenced: Bool = false) {
    self.identity = identity
    self.isFenced = isFenced
  }
}
