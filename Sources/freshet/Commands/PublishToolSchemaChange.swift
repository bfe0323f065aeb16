import ArgumentParser
import FreshetCore

/// `freshet publish tool-schema-change`: says that the schemas of a tool set changed.
struct PublishToolSchemaChange: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tool-schema-change", abstract: "The schemas of a tool set changed.",
    discussion: """
      Name the hash of what is in use now, as the application's agent has it: `freshet hash tools` prints \
      it, --tools computes it. Without one, all answers of the tool set are dropped.

      EXAMPLES:
        freshet publish tool-schema-change crm --tools tools/crm.json --wait 5s
        hash=$(freshet hash tools tools/crm.json)
        freshet publish tool-schema-change crm --hash "$hash"
      """)

  @Argument(help: "The tool set.")
  var id: String

  @Option(
    help:
      "The hash of schemas that are in use from now on, by `freshet hash tools`; repeat for several."
  )
  var hash: [String] = []

  @Option(
    help: ArgumentHelp(
      "A file with the tools that are in use from now on; repeat it for a set in several files.",
      valueName: "file"))
  var tools: [String] = []

  @Flag(help: "The order of the tools counts, as `ordered: true` in a manifest says.")
  var ordered = false

  @OptionGroup var options: PublishOptions

  func validate() throws {
    if ordered, tools.isEmpty { throw ValidationError("--ordered goes with --tools.") }
  }

  func run() async throws {
    var hashes = hash
    if !tools.isEmpty {
      let items = try ToolFiles.items(in: tools)
      let computed = try ToolFiles.hash(of: items, in: tools, ordered: ordered)
      if !hashes.contains(computed) { hashes.append(computed) }
    }
    try await options.publish(.toolSchemaChange(ToolSchemaChange(toolSet: id, hashes: hashes)))
  }
}
