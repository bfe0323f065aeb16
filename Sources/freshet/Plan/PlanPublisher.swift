import Foundation
import FreshetAPI
import FreshetClient
import FreshetCore
import FreshetPlan
import FreshetTerminal

/// Publishes a plan in batches, or asks what it would drop.
struct PlanPublisher {
  private struct Batch: Encodable { var events: [PlainEvent] }
  private struct Part {
    var index: Int
    var isOpening: Bool
    var event: Event
  }

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

  /// Publishes the events of `stage`, and adds them to the receipt.
  ///
  /// Events published before are not published again.
  func publish(
    _ plan: Plan, stage: Plan.Stage?, query: [URLQueryItem], into receipt: inout ApplyReceipt
  ) async throws {
    func events(isOpening: Bool, opened: [Int: Baseline] = [:]) throws(CommandFailure) -> [Part] {
      try CommandFailure.planning { () throws(PlanError) in
        try plan.events(of: stage, isOpening: isOpening, opened: opened)
          .map { Part(index: $0.index, isOpening: isOpening, event: $0.event) }
      }
    }
    let opening = try events(isOpening: true)
    if stage == .before {
      return try await publish(
        opening + events(isOpening: false), query: query, into: &receipt)
    }
    // The events that end the time with both versions build on those that began it, which are replayed if
    // they were published before.
    try await publish(opening, query: query, into: &receipt)
    var opened: [Int: Baseline] = [:]
    for entry in receipt.events {
      opened[entry.event] = Baseline(
        epoch: entry.position.epoch, sequence: entry.position.sequence)
    }
    try await publish(
      try events(isOpening: false, opened: opened), query: query, into: &receipt)
  }

  /// Publishes in batches, each logged completely or not at all.
  private func publish(
    _ events: [Part], query: [URLQueryItem], into receipt: inout ApplyReceipt
  ) async throws {
    for start in stride(from: 0, to: events.count, by: EventLimits.batch) {
      let parts = Array(events[start..<min(start + EventLimits.batch, events.count)])
      let document = try await connection.connect { connection in
        try await connection.post(
          "/v1/events", query: query, body: try Self.body(parts.map(\.event)),
          contentType: "application/json", as: PublishDocument.self)
      }
      for (part, logged) in zip(parts, document.receipts) {
        receipt.events.append(
          ApplyReceipt.Entry(
            event: part.index, isOpening: part.isOpening, position: logged.position,
            isReplay: logged.isReplay, isUnchanged: logged.isUnchanged,
            isOvertaken: logged.isOvertaken))
      }
    }
  }

  private static func body(_ events: [Event]) throws(CommandFailure) -> Data {
    Data(try JSONText.line(Batch(events: events.map(PlainEvent.init))).utf8)
  }
}
