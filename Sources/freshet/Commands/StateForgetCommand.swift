import ArgumentParser
import FreshetAPI
import FreshetClient
import FreshetCore

/// `freshet state forget`: forgets the versions of a dimension that was misspelt or no longer exists.
struct StateForgetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Forget which versions of something are active, and drop all that depends on it.",
    discussion: """
      It is an event in the log, as a purge of the dimension is: with who published it, and the reason. \
      What the log does not name is refused with 2.

      EXAMPLES:
        freshet state forget prompt:refund-asistant --reason 'a slip of the pen'
      """)

  @Argument(help: "What: a kind and an id, such as prompt:refund-asistant or custom.guardrail:pii.")
  var dimension: String
  @OptionGroup var options: PurgeOptions

  func run() async throws {
    let dimension = try DimensionArgument.parse(dimension)
    try await options.publish(.dimension(dimension)) {
      let state = try await options.connection.connect { connection in
        try await connection.get("/v1/state", as: StateDocument.self)
      }
      try KnownState(state).require(dimension)
    }
  }
}
