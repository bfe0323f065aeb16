import FreshetAPI
import FreshetClient
import FreshetCore

extension CoordinatorConnection {
  /// Waits until the events are settled and as many nodes as required have applied them.
  ///
  /// Shows the progress unless `isQuiet`.
  func settle(
    _ events: EventSpans, requiring requirements: [NodeRequirement], within wait: Duration,
    isQuiet: Bool
  ) async throws -> SettlementDocument {
    let watch = SettlementWatch(
      connection: self, events: events, requirements: requirements, wait: wait)
    guard !isQuiet else { return try await watch.result() }
    var progress = SettlementProgress()
    defer { progress.end() }
    return try await watch.result { progress.show($0) }
  }
}
