import ArgumentParser
import Foundation
import FreshetAPI
import FreshetClient
import FreshetCore
import FreshetTerminal

/// `freshet explain KEY`: tells which event killed an answer, and who published it.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Tell which event killed an answer, and who published it.",
    discussion: """
      The live nodes are asked what they made the answer from; if none holds it any more, say so with \
      --dependency, as its cache reported it. The log is then read from its start, and judged by the rule \
      that nodes go by. What was forgotten with the log's beginning cannot be told. Exits with 20 if no \
      node that answers holds it.

      EXAMPLES:
        freshet explain "$KEY"
        freshet explain "$KEY" --dependency prompt:refund-assistant=9f2c --as-of 41
      """)

  @Argument(help: "The answer's key: its digest of 64 hexadecimal digits, or its readable form.")
  var key: String

  @Option(
    help: ArgumentHelp(
      "What it was made from, with the version if one is known; repeat for several.",
      valueName: "kind:id[=version]"))
  var dependency: [String] = []

  @Option(
    help: "With --dependency, the event that its node had applied when it was made. Default: 0.")
  var asOf: UInt64?

  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    if asOf != nil, dependency.isEmpty { throw ValidationError("--as-of needs --dependency.") }
  }

  func run() async throws {
    let key = try KeyArgument(key)
    let given = try dependencies()
    let explanations = try await connection.connect { connection in
      var explanations: [Explanation]
      if given.isEmpty {
        explanations = try await HeldAnswers(key).answers(of: connection).map(Explanation.init)
      } else {
        explanations = [Explanation(key.answer(asOf: asOf ?? 0, dependencies: given))]
      }
      var after: UInt64 = 0
      // Ends with the log, because each page begins after the previous one.
      while true {
        let page = try await connection.get(
          "/v1/events",
          query: [
            URLQueryItem(name: "after", value: "\(after)"),
            URLQueryItem(name: "limit", value: "\(EventFilter.longestPage)"),
          ], as: EventPageDocument.self)
        for event in page.events {
          for index in explanations.indices { explanations[index].take(event) }
        }
        guard let next = page.nextAfter, next > after else { break }
        after = next
      }
      return explanations
    }
    try ExplanationReport(explanations).write(inJSON: connection.json)
  }

  private func dependencies() throws(CommandFailure) -> [Dependency] {
    var dependencies: [Dependency] = []
    for text in dependency {
      // A version may contain '='; an id that does can only be given without a version.
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard let first = parts.first, let dimension = Dimension(text: first) else {
        throw CommandFailure(
          .invalidInput,
          "--dependency is '\(text.prefix(128))'; give one such as prompt:refund-assistant=9f2c"
            + DimensionArgument.hint(text))
      }
      dependencies.append(Dependency(dimension, version: parts.count > 1 ? parts[1] : nil))
    }
    return dependencies
  }
}
