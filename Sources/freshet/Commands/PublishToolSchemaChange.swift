import ArgumentParser
import FreshetCore

/// `freshet publish tool-schema-change`: the schemas of a tool set changed.
struct PublishToolSchemaChange: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tool-schema-change", abstract: "The schemas of a tool set changed.")

  @Argument(help: "The tool set.")
  var id: String

  @Option(help: "The hash of schemas that are in use from now on; repeat for several.")
  var hash: [String] = []

  @OptionGroup var options: PublishOptions

  func run() async throws {
    try await options.publish(.toolSchemaChange(ToolSchemaChange(toolSet: id, hashes: hash)))
  }
}
