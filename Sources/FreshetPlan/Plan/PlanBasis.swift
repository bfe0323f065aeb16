package import FreshetCore

/// The state with which a snapshot is compared to make a plan.
package struct PlanBasis: Sendable {
  /// A snapshot of an earlier revision, which shows what has changed and what was removed; nil if not requested.
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
