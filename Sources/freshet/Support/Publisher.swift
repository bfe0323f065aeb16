import Foundation
import FreshetCoordinator
import FreshetCore

/// Publishes, tells what came of it, and waits for the fleet if asked to.
struct Publisher {
  let connection: ConnectionOptions
  let wait: Duration?
  /// What it may drop; nil for a command that does not ask.
  var blast: BlastOptions?

  func publish(_ event: Event) async throws {
    let body = Data(try JSONText.line(EventBody(event)).utf8)
    try await publish(body, contentType: "application/json")
  }

  func publish(_ body: Data, contentType: String) async throws {
    if blast?.dryRun == true { return try await tryOut(body, contentType: contentType) }
    let query = try blast?.query ?? []
    let document = try await connection.connect { connection in
      var document = try await connection.post(
        "/v1/events", query: query, body: body, contentType: contentType,
        as: PublishDocument.self)
      if !self.connection.json { try tell(document.receipts) }
      if let wait, let last = document.receipts.map(\.position.sequence).max() {
        document.settlement = try await connection.settle(
          last, within: wait, isQuiet: self.connection.json)
      }
      return document
    }
    if connection.json { try Console.write(try JSONText.line(document)) }
    guard let settlement = document.settlement else { return }
    if !connection.json { try tell(settlement) }
    if let wait { try settlement.refuseLate(within: wait) }
  }

  /// Tells what a publish of `body` would drop; refuses if that is more than `--max-drop`.
  private func tryOut(_ body: Data, contentType: String) async throws {
    _ = try blast?.query
    let document = try await connection.connect { connection in
      try await connection.post(
        "/v1/events/dry-run", body: body, contentType: contentType, as: DryRunDocument.self)
    }
    if connection.json {
      try Console.write(try JSONText.line(document))
    } else {
      let text = DryRunReportText(document)
      if !document.nodes.isEmpty { try Console.write(text.table) }
      try Console.write(text.summary)
    }
    guard blast?.confirm == false, let limit = blast?.maxDrop.flatMap({ DropLimit($0) }),
      document.isOver(limit)
    else { return }
    throw CommandFailure(.unconfirmed, "that is more than --max-drop allows, which is \(limit)")
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
}

extension DryRunDocument {
  /// Whether more would be dropped than `limit`; if no node could tell, it counts as more.
  fileprivate func isOver(_ limit: DropLimit) -> Bool {
    guard nodes.isEmpty || unanswered < nodes.count else { return true }
    switch limit {
    case .share(let most): return share > most
    case .entries(let most): return total.entries > most
    }
  }
}
