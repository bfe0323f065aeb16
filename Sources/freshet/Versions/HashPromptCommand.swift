import ArgumentParser
import FreshetPlan
import FreshetTerminal

/// `freshet hash prompt`: prints the version of a prompt's text.
struct HashPromptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prompt",
    abstract:
      "Print the version of each prompt's text, as ContentVersion.text computes it in the application.",
    discussion: """
      Prints one line for each file, in their order; for several files, each with the file's name. The version is \
      the SHA-256 of the text, with line ends as \\n and without a byte order mark. Everything else counts, \
      including trailing white space.

      EXAMPLES:
        freshet hash prompt prompts/refund.md
        freshet hash prompt --git prompts/*.md
        version=$(freshet hash prompt prompts/refund.md)
        freshet publish prompt-deploy refund --version "$version" --wait 5s
      """)

  @Argument(
    help: ArgumentHelp("Files with prompts; - is standard input.", valueName: "file"),
    completion: .file())
  var files: [String]

  @Flag(
    help: "Print git's object id of the file's bytes instead, as `hash: git` in a manifest does.")
  var git = false

  @Flag(help: "Answer in JSON, for scripts.")
  var json = false

  private struct Report: Encodable {
    var file: String
    var version: String
  }

  func run() throws {
    try InputFile.checkOnce(files)
    let hash: Manifest.Hash = git ? .git : .content
    var reports: [Report] = []
    for file in files {
      reports.append(Report(file: file, version: hash.version(of: try InputFile.read(file))))
    }
    if json { return try Console.write(try JSONText.line(reports)) }
    // A single version is for scripts, which need no name.
    try Console.write(
      reports.map { reports.count == 1 ? $0.version : PlainText.line("\($0.version)  \($0.file)") })
  }
}
