import ArgumentParser
import FreshetCore

/// `freshet publish tool-schema-change`: says that the schemas of a tool set changed.
struct PublishToolSchemaChange: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tool-schema-change", abstract: "The schemas of a tool set changed.",
    discussion: """
      Name the hash of the schemas in use, which the application's agent computes, too: `freshet hash tools` prints \
      it, and --tools computes it here. Without a hash, all answers that depend on the tool set are dropped.

      EXAMPLES:
        freshet publish tool-schema-change crm --tools tools/crm.json --wait 5s
        hash=$(freshet hash tools tools/crm.json)
        freshet publish tool-schema-change crm --hash "$hash"
      """)

  @Argument(help: "The id of the tool set.")
  var id: String

  @Option(
    help:
      "The hash of schemas that are in use from now on, as `freshet hash tools` prints it; repeat for several."
  )
  var hash: [String] = []

  @Option(
    help: ArgumentHelp(
      "A file with the tools that are in use from now on; repeat if the set has several files.",
      valueName: "file"))
  var tools: [String] = []

  @Flag(help: "Include the order of the tools in the hash, as `ordered: true` in a manifest does.")
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
