import ArgumentParser
import Foundation
import FreshetAPI
import FreshetClient
import FreshetCore
import FreshetTerminal

/// `freshet watch`: shows events as they are committed, and how the fleet settles each.
struct WatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Show events as they are committed, and how the fleet settles each.",
    discussion: """
      With --json, each line is an object with an event, or with the settlement of one. Runs until it is \
      interrupted, or until --limit is reached. If the connection breaks, it reconnects and continues after the \
      last event that it has shown.

      EXAMPLES:
        freshet watch
        freshet watch --after 0 --limit 10 --json
      """)

  @Option(help: "Exit after this many events, once they are settled. Default: no limit.")
  var limit: Int?

  @Option(help: "How long to follow the settlement of each event, 0 to 10m. Default: 30s.")
  var settle: String?

  @Option(
    help: "Also show the events logged after this number; 0 shows all. Default: only new events.")
  var after: UInt64?

  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is \(limit); give 1 or more.") }
  }

  func run() async throws {
    let wait = try DurationOption.parse(settle, of: "--settle", in: .zero...APILimits.wait)
    try await connection.connect { connection in
      var watch = Watch(
        connection: connection, wait: wait ?? .seconds(30), limit: limit, after: after,
        json: self.connection.json)
      try await watch.run()
    }
  }
}

/// Follows the log and each event's settlement.
private struct Watch {
  /// Settlements followed at once; at this limit the next event waits until one has ended.
  private static let mostFollowed = 32

  let connection: CoordinatorConnection
  let wait: Duration
  let limit: Int?
  let json: Bool
  private var reconnection: Reconnection
  private var seen = 0

  init(
    connection: CoordinatorConnection, wait: Duration, limit: Int?, after: UInt64?, json: Bool
  ) {
    self.connection = connection
    self.wait = wait
    self.limit = limit
    self.json = json
    reconnection = Reconnection(after: after)
  }

  mutating func run() async throws {
    while true {
      do {
        if try await follow() { return }
        throw CommandFailure(
          .unreachable, "the coordinator ended the stream: it stopped, or this reader was too slow")
      } catch let failure as CommandFailure {
        let jitter = Double.random(in: 0...1)
        guard let pause = reconnection.pauseAfter(failure.status, jitter: jitter) else {
          throw failure
        }
        Console.warn("\(failure.message); reconnecting in \(DurationText.format(pause))")
        try await Task.sleep(for: pause)
      }
    }
  }

  /// Follows the stream until it ends; returns true if the limit was reached.
  private mutating func follow() async throws -> Bool {
    var watch = self
    defer { self = watch }
    return try await withThrowingTaskGroup(of: Void.self) { group in
      var followed = 0
      let isComplete = try await watch.connection.stream(
        "/v1/events/stream", lastEventID: watch.reconnection.lastSeen,
        connected: { watch.reconnection.connected() }
      ) { item in
        let event = try JSONText.decode(
          EventDocument.self, from: Data(item.data.utf8), what: "the stream of events")
        try watch.show(event)
        if followed == Self.mostFollowed {
          try await group.next()
          followed -= 1
        }
        followed += 1
        group.addTask { [watch] in try await watch.settle(event.sequence) }
        return watch.limit.map { watch.seen < $0 } ?? true
      }
      try await group.waitForAll()
      return isComplete
    }
  }

  /// Follows an event until it is settled; if the coordinator goes away, only warns, as the stream reports it.
  private func settle(_ sequence: UInt64) async throws {
    do {
      try show(
        await SettlementWatch(
          connection: connection, events: EventSpans(sequence), wait: wait
        ).result())
    } catch let failure as CommandFailure
      where [.unreachable, .unavailable].contains(failure.status)
    {
      Console.warn(
        "whether event \(sequence) is settled is not known; see `freshet wait \(sequence)`"
      )
    }
  }

  private mutating func show(_ event: EventDocument) throws(CommandFailure) {
    if let last = reconnection.lastSeen, event.sequence > last + 1 {
      Console.warn("the log has forgotten events \(last + 1) to \(event.sequence - 1)")
    }
    reconnection.saw(event.sequence)
    seen += 1
    try Console.write(json ? try JSONText.line(Line(event: event)) : EventReport(event).line)
  }

  private func show(_ settlement: SettlementDocument) throws(CommandFailure) {
    if json { return try Console.write(try JSONText.line(Line(settlement: settlement))) }
    let report = SettlementReport(settlement)
    let late = report.late.isEmpty ? "" : "; late: " + report.late.joined(separator: ", ")
    try Console.write(PlainText.line("  \(report.summary)\(late)"))
  }
}

/// One line of `freshet watch --json`.
private struct Line: Encodable {
  var event: EventDocument?
  var settlement: SettlementDocument?
}
