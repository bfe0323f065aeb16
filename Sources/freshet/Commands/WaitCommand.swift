import ArgumentParser
import Foundation
import FreshetAPI
import FreshetClient
import FreshetCore
import FreshetTerminal

/// `freshet wait`: waits until the fleet has applied an event.
struct WaitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wait",
    abstract: "Wait until no node can be serving what an event killed.",
    discussion: """
      A node that has applied an event has applied all earlier ones, so latest stands for the whole log. Exits with \
      5 if a live node is late after --limit.

      EXAMPLES:
        freshet wait latest --limit 60s --require-nodes support=3
        freshet wait 42 --json
      """)

  private static let defaultLimit: Duration = .seconds(30)

  @Argument(help: "The number of the event, or latest.")
  var event: String

  @Option(
    help: ArgumentHelp("The longest wait, 0 to 10m. Default: 30s.", valueName: "duration"))
  var limit: String?

  @OptionGroup var required: RequirementOptions
  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    let limit =
      try DurationOption.parse(limit, of: "--limit", in: .zero...APILimits.wait)
      ?? Self.defaultLimit
    let requirements = try required.requirements
    let number = try knownNumber()
    let settlement = try await connection.connect { connection in
      var sequence = number
      if sequence == nil {
        // Fixes the number, so that later events do not move the goal.
        sequence = try await connection.get(
          "/v1/events/latest/settlement", as: SettlementDocument.self
        ).sequence
      }
      return try await connection.settle(
        EventSpans(sequence ?? 0), requiring: requirements, within: limit,
        isQuiet: self.connection.json)
    }
    try Console.tell(settlement, inJSON: connection.json)
    try settlement.refuseLate(within: limit)
  }

  /// The event's number; nil for `latest`.
  private func knownNumber() throws(CommandFailure) -> UInt64? {
    if event == "latest" { return nil }
    guard let number = UInt64(event), number > 0 else {
      throw CommandFailure(
        .invalidInput,
        "'\(event.prefix(64))' is not an event's number; give a whole number, 1 or more, or latest"
          + DidYouMean.hint(event, among: ["latest"]))
    }
    return number
  }
}

extension Console {
  /// Prints the standing of every node.
  static func tell(
    _ settlement: SettlementDocument, inJSON json: Bool
  ) throws(CommandFailure) {
    if json { return try write(try JSONText.line(settlement)) }
    let report = SettlementReport(settlement)
    if !settlement.nodes.isEmpty { try write(report.table(on: .output)) }
    try write(report.summary)
  }
}
