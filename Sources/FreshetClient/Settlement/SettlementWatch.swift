import Foundation
package import FreshetAPI
package import FreshetCore
import FreshetTerminal

/// Follows the settlement of one publish's events.
package struct SettlementWatch {
  private let connection: CoordinatorConnection
  private let events: EventSpans
  /// How many nodes must have applied the events.
  private let requirements: [NodeRequirement]
  /// How long the coordinator waits for nodes.
  private let wait: Duration

  /// Creates a watch of `events`.
  ///
  /// - Parameters:
  ///   - connection: the connection to the coordinator.
  ///   - events: the events to follow.
  ///   - requirements: how many nodes must have applied the events.
  ///   - wait: how long the coordinator waits for nodes.
  package init(
    connection: CoordinatorConnection, events: EventSpans, requirements: [NodeRequirement] = [],
    wait: Duration
  ) {
    self.connection = connection
    self.events = events
    self.requirements = requirements
    self.wait = wait
  }

  /// Returns the final settlement, settled or at the deadline.
  ///
  /// Passes every earlier one to `progress`. If the coordinator has too many waits, tries again; all attempts together
  /// last no longer than one wait.
  package func result(
    _ progress: (SettlementDocument) throws -> Void = { _ in }
  ) async throws -> SettlementDocument {
    let deadline = ContinuousClock.now + wait
    var left = wait
    while true {
      do {
        return try await follow(within: left, progress)
      } catch let failure as CommandFailure where failure.problem?.type == .overloaded {
        let pause = Self.pause * Double.random(in: 1...2)
        guard ContinuousClock.now + pause < deadline else {
          throw failure.with(
            message: failure.message
              + "; the event is logged, and whether it is settled is not known: continue to wait with "
              + "`freshet wait \(events.last)`")
        }
        try await Task.sleep(for: pause)
        left = .milliseconds(max(0, (deadline - .now).nanoseconds / 1_000_000))
      }
    }
  }

  /// How long to wait before the next attempt, at least.
  private static let pause: Duration = .seconds(1)

  private func follow(
    within wait: Duration, _ progress: (SettlementDocument) throws -> Void
  ) async throws -> SettlementDocument {
    var last: SettlementDocument?
    let path = "/v1/events/\(events.last)/settlement/stream"
    var query = [URLQueryItem(name: "wait", value: DurationText.format(wait))]
    if events != EventSpans(events.last) {
      query.append(URLQueryItem(name: "events", value: events.description))
    }
    query += requirements.map { URLQueryItem(name: "requireNodes", value: $0.description) }
    let isComplete = try await connection.stream(path, query: query, within: wait) { event in
      let document = try JSONText.decode(
        SettlementDocument.self, from: Data(event.data.utf8), what: "the stream of \(path)")
      last = document
      if event.name == "progress" { try progress(document) }
      return event.name == "progress"
    }
    guard isComplete, let last else {
      throw CommandFailure(
        .unreachable,
        "the coordinator ended the stream of event \(events.last) before the fleet settled; the event is "
          + "logged: continue to wait with `freshet wait \(events.last)`")
    }
    return last
  }
}
