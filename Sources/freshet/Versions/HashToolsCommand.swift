import ArgumentParser
import FreshetPlan
import FreshetTerminal

/// `freshet hash tools`: prints the version of a tool set.
struct HashToolsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tools",
    abstract: "Print the hash of a tool set, which agents and plans use as its version.",
    discussion: """
      The files hold the tools of one set, each in the provider's format: a list, one tool, an object with `tools`, \
      or an MCP server's answer to tools/list. Everything in a tool counts; white space, the order of members and \
      the order of the tools do not.

      EXAMPLES:
        freshet hash tools tools/crm.json
        freshet hash tools --ordered tools/search.json tools/refund.json
        hash=$(freshet hash tools tools/crm.json)
        freshet publish tool-schema-change crm --hash "$hash" --wait 5s
      """)

  @Argument(
    help: ArgumentHelp("JSON files; - is standard input.", valueName: "file"),
    completion: .file())
  var files: [String]

  @Flag(help: "Include the order of the tools in the hash, as `ordered: true` in a manifest does.")
  var ordered = false

  @Flag(help: "Answer in JSON, for scripts.")
  var json = false

  private struct Report: Encodable {
    var hash: String
    var ordered: Bool
    /// The names of the tools, in the order of the files.
    var tools: [String]
  }

  func run() throws {
    let items = try ToolFiles.items(in: files)
    let hash = try ToolFiles.hash(of: items, in: files, ordered: ordered)
    guard json else { return try Console.write(hash) }
    let report = Report(hash: hash, ordered: ordered, tools: items.map(\.label))
    try Console.write(try JSONText.line(report))
  }
}
