import Foundation
import FreshetCoordinator
import FreshetCore
import FreshetPlan

/// Publishes a plan's events.
struct PlanPublisher {
  private struct Batch: Encodable { var events: [EventBody] }

  let connection: ConnectionOptions

  /// What publishing the plan at once would drop.
  func dryRun(_ plan: Plan) async throws -> DryRunDocument {
    let events = try CommandFailure.planning { () throws(PlanError) in
      try plan.events(of: nil, isOpening: false)
    }
    return try await connection.connect { connection in
      try await connection.post(
        "/v1/events/dry-run", body: try Self.body(events.map(\.event)),
        contentType: "application/json", as: DryRunDocument.self)
    }
  }

  /// Publishes what belongs to `stage` and notes it in the receipt.
  ///
  /// What was published before is not published again.
  func publish(
    _ plan: Plan, stage: Plan.Stage?, query: [URLQueryItem], into receipt: inout ApplyReceipt
  ) async throws {
    var opened: [Int: Baseline] = [:]
    for isOpening in [true, false] {
      let events = try CommandFailure.planning { () throws(PlanError) in
        try plan.events(of: stage, isOpening: isOpening, opened: opened)
      }
      // All that one publish takes is logged together or not at all.
      for start in stride(from: 0, to: events.count, by: EventLimits.batch) {
        let part = Array(events[start..<min(start + EventLimits.batch, events.count)])
        let document = try await connection.connect { connection in
          try await connection.post(
            "/v1/events", query: query, body: try Self.body(part.map(\.event)),
            contentType: "application/json", as: PublishDocument.self)
        }
        for (event, logged) in zip(part, document.receipts) {
          receipt.events.append(
            ApplyReceipt.Entry(
              event: event.index, isOpening: isOpening, position: logged.position,
              isReplay: logged.isReplay, isUnchanged: logged.isUnchanged))
          opened[event.index] = Baseline(
            epoch: logged.position.epoch, sequence: logged.position.sequence)
        }
      }
    }
  }

  private static func body(_ events: [Event]) throws(CommandFailure) -> Data {
    Data(try JSONText.line(Batch(events: events.map(EventBody.init))).utf8)
  }
}
