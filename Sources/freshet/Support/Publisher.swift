import Foundation
import FreshetCoordinator
import FreshetCore

/// Publishes, tells what came of it, and waits for the fleet if asked to.
struct Publisher {
  let connection: ConnectionOptions
  let wait: Duration?

  func publish(_ event: Event) async throws {
    let body = Data(try JSONText.line(EventBody(event)).utf8)
    try await publish(body, contentType: "application/json")
  }

  func publish(_ body: Data, contentType: String) async throws {
    let document = try await connection.connect { connection in
      var document = try await connection.post(
        "/v1/events", body: body, contentType: contentType, as: PublishDocument.self)
      if !self.connection.json { try tell(document.receipts) }
      if let wait, let last = document.receipts.map(\.position.sequence).max() {
        document.settlement = try await settle(last, within: wait, connection)
      }
      return document
    }
    if connection.json { try Console.write(try JSONText.line(document)) }
    guard let settlement = document.settlement else { return }
    if !connection.json { try tell(settlement) }
    try refuseLate(settlement)
  }

  private func settle(
    _ sequence: UInt64, within wait: Duration, _ connection: CoordinatorConnection
  ) async throws -> SettlementDocument {
    let watch = SettlementWatch(connection: connection, sequence: sequence, wait: wait)
    guard !self.connection.json else { return try await watch.result() }
    var progress = SettlementProgress()
    defer { progress.end() }
    return try await watch.result { progress.show($0) }
  }

  private func tell(_ receipts: [PublishDocument.Receipt]) throws(CommandFailure) {
    if let last = receipts.last, receipts.count > Self.mostLines {
      try Console.write("\(receipts.count) events logged, the last as \(last.position.sequence)")
      return
    }
    for receipt in receipts {
      let note = receipt.note.map { ": \($0)" } ?? ""
      try Console.write("event \(receipt.position.sequence) is logged\(note)")
    }
  }

  /// Receipts that are told one by one; of more the count is.
  private static let mostLines = 20

  private func tell(_ settlement: SettlementDocument) throws(CommandFailure) {
    let report = SettlementReport(settlement)
    if !settlement.nodes.isEmpty { try Console.write(report.table) }
    try Console.write(report.summary)
  }

  private func refuseLate(_ settlement: SettlementDocument) throws(CommandFailure) {
    let late = SettlementReport(settlement).late
    guard let wait else { return }
    guard !late.isEmpty else {
      if settlement.knowsAllNodes { return }
      throw CommandFailure(
        .unsettled,
        "event \(settlement.sequence) is logged, but the coordinator's log is new: nodes of an "
          + "earlier one may still be serving, until the longest bound has passed since; wait longer, "
          + "or start a fleet's first coordinator with \(Setting.newFleet.flag)")
    }
    let names = late.prefix(Self.mostLines).joined(separator: ", ")
    let more = late.count > Self.mostLines ? " and \(late.count - Self.mostLines) more" : ""
    throw CommandFailure(
      .unsettled,
      "event \(settlement.sequence) is logged, but after \(DurationText.format(wait)) "
        + "\(Quantity.count(late.count, "node is", "nodes are")) late: \(names)\(more); wait "
        + "longer, or look at `freshet fleet`")
  }
}
