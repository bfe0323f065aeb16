import ArgumentParser
import FreshetAPI
import FreshetClient
import FreshetCore

/// `freshet state forget`: forgets the versions of a dimension that was misspelt or no longer exists.
struct StateForgetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Forget the active versions of a dimension, and drop all entries that depend on it.",
    discussion: """
      Publishes a purge of the dimension: the log records who published it, and the reason. Exits with 2 if the log \
      names no version of the dimension.

      EXAMPLES:
        freshet state forget prompt:refund-asistant --reason 'a slip of the pen'
      """)

  @Argument(
    help: "The dimension: a kind and an id, such as prompt:refund-asistant or custom.guardrail:pii."
  )
  var dimension: String
  @OptionGroup var options: PurgeOptions

  func run() async throws {
    let dimension = try DimensionArgument.parse(dimension)
    try await options.publish(.dimension(dimension)) {
      let state = try await options.connection.connect { connection in
        try await connection.state()
      }
      try KnownState(state).require(dimension)
    }
  }
}
