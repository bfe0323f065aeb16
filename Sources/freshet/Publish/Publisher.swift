import Foundation
import FreshetAPI
import FreshetClient
import FreshetCore
import FreshetTerminal

/// Publishes events, prints the result, and waits for the fleet if asked to.
struct Publisher {
  let connection: ConnectionOptions
  let wait: FleetWait?
  /// The limit on what it may drop; nil for a command without such options.
  var blast: BlastOptions?
  /// Whether the dimensions that it names must exist; nil for a command without that option.
  var names: NameOptions?

  func publish(_ event: Event) async throws {
    let body = Data(try JSONText.line(PlainEvent(event)).utf8)
    try await publish(body, contentType: "application/json", isChange: event.isSourceChange)
  }

  /// Publishes `body`.
  ///
  /// `isChange` says that it reports a change of the source. For a body that is not decoded here, the coordinator
  /// says so in its refusal.
  func publish(_ body: Data, contentType: String, isChange: Bool = false) async throws {
    // Who only asks has not changed the source yet.
    let isChange = isChange && blast?.dryRun != true
    try await CommandFailure.tellingRefusals(isChange: isChange, inJSON: connection.json) {
      try await send(body, contentType: contentType)
    }
  }

  private func send(_ body: Data, contentType: String) async throws {
    if blast?.dryRun == true { return try await tryOut(body, contentType: contentType) }
    var query = try blast?.query ?? []
    if let names { query.append(names.query) }
    let (document, inactive) = try await connection.connect { connection in
      var document = try await connection.post(
        "/v1/events", query: query, body: body, contentType: contentType,
        as: PublishDocument.self)
      UnusedDocument.tell(document.unused)
      if !self.connection.json { try tell(document.receipts) }
      var inactive: [FleetDocument.InactiveVersion]?
      // An overtaken event is not in force, even if all nodes have applied it.
      if let wait, document.firstOvertaken == nil,
        let events = EventSpans(document.receipts.map(\.position.sequence))
      {
        document.settlement = try await connection.settle(
          events, requiring: wait.requirements, within: wait.limit,
          isQuiet: self.connection.json)
        inactive = await connection.inactiveVersions(touchedBy: body, contentType)
      }
      return (document, inactive)
    }
    if connection.json { try Console.write(try JSONText.line(Answer(document, inactive))) }
    if !connection.json, let settlement = document.settlement {
      try Console.tell(settlement, inJSON: false)
    }
    for version in inactive ?? [] {
      Console.warn(InactiveVersionText(version).sentence)
    }
    if let old = document.firstOvertaken { throw CommandFailure(overtaken: old) }
    if let wait, let settlement = document.settlement {
      try settlement.refuseLate(within: wait.limit)
    }
  }

  /// The result of a publish, for scripts.
  private struct Answer: Encodable {
    var receipts: [PublishDocument.Receipt]
    var settlement: SettlementDocument?
    var unused: [UnusedDocument]?
    /// Inactive versions that nodes declare of the published dimensions; absent if unknown.
    var inactiveVersions: [FleetDocument.InactiveVersion]?

    init(_ document: PublishDocument, _ inactive: [FleetDocument.InactiveVersion]?) {
      receipts = document.receipts
      settlement = document.settlement
      unused = document.unused
      inactiveVersions = inactive
    }
  }

  /// Prints what a publish of `body` would drop; throws if that is more than `--max-drop` allows.
  private func tryOut(_ body: Data, contentType: String) async throws {
    _ = try blast?.query
    let document = try await connection.connect { connection in
      try await connection.post(
        "/v1/events/dry-run", query: [names?.query].compactMap { $0 }, body: body,
        contentType: contentType, as: DryRunDocument.self)
    }
    UnusedDocument.tell(document.unused)
    if connection.json {
      try Console.write(try JSONText.line(document))
    } else {
      let text = DryRunReportText(document)
      if text.hasTable { try Console.write(text.table(on: .output)) }
      try Console.write(text.summary)
    }
    guard blast?.confirm == false, let limit = blast?.maxDrop.flatMap({ DropLimit($0) }),
      limit.verdict(on: document.forecast) != .within
    else { return }
    throw CommandFailure(
      .unconfirmed, "\(document.forecast); --max-drop allows \(limit)")
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

  /// The most receipts printed one by one; of more, only the count is printed.
  private static let mostLines = 20
}
