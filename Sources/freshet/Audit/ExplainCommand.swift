import ArgumentParser
import Foundation
import FreshetCoordinator
import FreshetCore

/// `freshet explain KEY`: which event killed an answer, and who published it.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Tell which event killed an answer, and who published it.",
    discussion: """
      The coordinator does not know answers: say what this one was made from, as its cache reports it. \
      The log is then read from its start, and judged by the rule that nodes go by. What was forgotten \
      with the log's beginning cannot be told.
      """)

  @Argument(help: "The answer's key: its digest of 64 hexadecimal digits, or its readable form.")
  var key: String

  @Option(
    help: ArgumentHelp(
      "What it was made from, with the version if one is known; repeat for several.",
      valueName: "kind:id[=version]"))
  var dependency: [String] = []

  @Option(help: "The event that its node had applied when it was made. Default: 0, before all.")
  var asOf: UInt64 = 0

  @OptionGroup var connection: ConnectionOptions

  private struct Document: Encodable {
    var isAlive: Bool
    var turns: [Turn]

    struct Turn: Encodable {
      var isDeath: Bool
      var event: EventDocument
    }
  }

  func run() async throws {
    var explanation = Explanation(try answer())
    try await connection.connect { connection in
      var after: UInt64 = 0
      // Ends with the log: each page begins behind the one before.
      while true {
        let page = try await connection.get(
          "/v1/events",
          query: [
            URLQueryItem(name: "after", value: "\(after)"),
            URLQueryItem(name: "limit", value: "\(EventFilter.longestPage)"),
          ], as: EventPageDocument.self)
        for event in page.events { explanation.take(event) }
        guard let next = page.nextAfter, next > after else { break }
        after = next
      }
    }
    try tell(explanation)
  }

  private func answer() throws(CommandFailure) -> Explanation.Answer {
    var dependencies: [Dependency] = []
    for text in dependency {
      // A version may hold '=', an id that does is given without one.
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard let first = parts.first, let dimension = Dimension(text: first) else {
        throw CommandFailure(
          .invalidInput,
          "--dependency is '\(text.prefix(128))'; give one such as prompt:refund-assistant=9f2c")
      }
      dependencies.append(Dependency(dimension, version: parts.count > 1 ? parts[1] : nil))
    }
    let isDigest = key.utf8.count == 64 && [UInt8](hexadecimal: key) != nil
    return Explanation.Answer(
      keyDigest: isDigest ? key.lowercased() : "", readableKey: isDigest ? "" : key, asOf: asOf,
      dependencies: dependencies)
  }

  private func tell(_ explanation: Explanation) throws(CommandFailure) {
    if connection.json {
      return try Console.write(
        try JSONText.line(
          Document(
            isAlive: explanation.verdict == .alive,
            turns: explanation.turns.map { .init(isDeath: $0.isDeath, event: $0.event) })))
    }
    for turn in explanation.turns {
      try Console.write((turn.isDeath ? "killed   " : "restored ") + EventReport(turn.event).line)
    }
    switch explanation.verdict {
    case .alive:
      try Console.write(
        explanation.turns.isEmpty ? "no event of the log killed it" : "it may be served")
    case .dead(let sequence): try Console.write("dead by event \(sequence)")
    }
  }
}
