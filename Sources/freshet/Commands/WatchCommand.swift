import ArgumentParser
import Foundation
import FreshetCoordinator

/// `freshet watch`: events as they come, and how the fleet settles each.
struct WatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Show events as they are committed, and how the fleet settles each.",
    discussion: """
      With --json every line is an object with an event, or with the settlement of one. It runs until \
      it is interrupted, or --limit is reached.
      """)

  @Option(help: "End after so many events, once they are settled.")
  var limit: Int?

  @Option(help: "How long to follow the settlement of each event. Default: 30s.")
  var settle: String?

  @OptionGroup var connection: ConnectionOptions

  /// Settlements that are followed at once; beyond it the next event waits until one has ended.
  private static let mostFollowed = 32

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is \(limit); give 1 or more.") }
  }

  func run() async throws {
    let wait = try DurationOption.parse(settle, of: "--settle", in: .zero...APILimits.wait)
    try await connection.connect { connection in
      try await withThrowingTaskGroup(of: Void.self) { group in
        var followed = 0
        var seen = 0
        let isComplete = try await connection.stream("/v1/events/stream") { item in
          let event = try JSONText.decode(
            EventDocument.self, from: Data(item.data.utf8), what: "the stream of events")
          try show(event)
          seen += 1
          if followed == Self.mostFollowed {
            try await group.next()
            followed -= 1
          }
          followed += 1
          group.addTask {
            try await show(
              SettlementWatch(
                connection: connection, sequence: event.sequence, wait: wait ?? .seconds(30)
              ).result())
          }
          return limit.map { seen < $0 } ?? true
        }
        try await group.waitForAll()
        guard isComplete else {
          throw CommandFailure(
            .unreachable,
            "the coordinator ended the stream of events: it stopped, or this reader was too slow; "
              + "see `freshet events` for what was missed, and watch again")
        }
      }
    }
  }

  private func show(_ event: EventDocument) throws(CommandFailure) {
    try Console.write(
      connection.json ? try JSONText.line(Line(event: event)) : EventReport(event).line)
  }

  private func show(_ settlement: SettlementDocument) throws(CommandFailure) {
    if connection.json { return try Console.write(try JSONText.line(Line(settlement: settlement))) }
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
