import ArgumentParser
import Foundation
import FreshetAPI
import FreshetClient
import FreshetCore
import FreshetTerminal

/// `freshet explain KEY`: reports which event killed an answer, and who published it.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Tell which event killed an answer, and who published it.",
    discussion: """
      Asks the live nodes what they made the answer from. If no node holds the answer any more, give its \
      dependencies with --dependency, as its cache reported them. Then reads the log from its start, and applies \
      the nodes' own rule to each event. Events that the log no longer keeps are not considered. Exits with 20 if \
      no node that answered holds the answer.

      EXAMPLES:
        freshet explain "$KEY"
        freshet explain "$KEY" --dependency prompt:refund-assistant=9f2c --as-of 41
      """)

  @Argument(help: "The answer's key: its digest of 64 hexadecimal digits, or its readable form.")
  var key: String

  @Option(
    help: ArgumentHelp(
      "A dependency of the answer, with its version if known; repeat for several.",
      valueName: "kind:id[=version]"))
  var dependency: [String] = []

  @Option(
    help:
      "With --dependency: the last event that the node had applied when it made the answer. Default: 0."
  )
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
