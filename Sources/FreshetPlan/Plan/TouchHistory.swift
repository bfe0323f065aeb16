package import FreshetCore

/// What is known of the source since its service was applied last.
package enum TouchHistory: Equatable, Sendable {
  /// It does not count: two revisions are compared, or the user says that nothing else has changed it.
  case disregarded
  /// What was touched since, and by what; all else has the versions that it had.
  case touched([Dimension: String])
  /// What was touched is not known, and why: it may be anything.
  case unknown(String)
}

/// What the source that is planned is compared with.
package struct PlanBasis: Sendable {
  /// An earlier revision: to say what changed, and to find what is gone.
  package var old: Snapshot?
  /// What the log says is active; nil if no coordinator was asked.
  package var state: LogState?
  /// What the log remembers of the service's applies; nil if there was none.
  package var applied: AppliedRecord?
  /// What commits have touched since.
  package var history: TouchHistory

  package init(
    old: Snapshot? = nil, state: LogState? = nil, applied: AppliedRecord? = nil,
    history: TouchHistory = .disregarded
  ) {
    self.old = old
    self.state = state
    self.applied = applied
    self.history = history
  }
}
