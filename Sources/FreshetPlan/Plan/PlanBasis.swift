package import FreshetCore

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
