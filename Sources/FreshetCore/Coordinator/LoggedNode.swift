/// A node as the log has it: what a restarted coordinator knows of it.
package struct LoggedNode: Equatable, Sendable {
  package var identity: NodeIdentity
  /// Whether it served nothing any more when this was written down, and was to be given no proof before
  /// it is written down as serving again.
  package var isFenced: Bool

  package init(_ identity: NodeIdentity, isFenced: Bool = false) {
    self.identity = identity
    self.isFenced = isFenced
  }
}
