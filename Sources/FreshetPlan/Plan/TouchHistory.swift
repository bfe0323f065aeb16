package import FreshetCore

/// What is known about changes of the source since the service was last applied.
package enum TouchHistory: Equatable, Sendable {
  /// Irrelevant: two revisions are compared, or the user states that nothing else has changed the source.
  case disregarded
  /// The dimensions touched since, with the reason; all others are unchanged.
  case touched([Dimension: String])
  /// Unknown, with the reason: anything may have been touched.
  case unknown(String)
}

/// What a planned source is compared with.
package struct PlanBasis: Sendable {
  /// An earlier revision, which shows what changed and what is gone.
  package var old: Snapshot?
  /// The active versions in the log; nil if no coordinator was asked.
  package var state: LogState?
  /// The log's record of the service's applies; nil if there is none.
  package var applied: AppliedRecord?
  /// What commits have touched since the last apply.
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
