import Foundation
import FreshetCoordinator
import FreshetCore

/// Follows the settlement of one event.
struct SettlementWatch {
  let connection: CoordinatorConnection
  let sequence: UInt64
  /// How long the coordinator waits for nodes.
  let wait: Duration

  /// The last word: settled, or where the nodes stand at the deadline.
  ///
  /// Hands every step on the way to `progress`.
  func result(
    _ progress: (SettlementDocument) throws -> Void = { _ in }
  ) async throws -> SettlementDocument {
    var last: SettlementDocument?
    let path = "/v1/events/\(sequence)/settlement/stream"
    let query = [URLQueryItem(name: "wait", value: DurationText.format(wait))]
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
        "the coordinator ended the stream of event \(sequence) before the fleet settled; the event "
          + "is logged: ask again with `freshet publish` and the same --idempotency-key, or see "
          + "`freshet fleet`")
    }
    return last
  }
}
