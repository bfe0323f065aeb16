import ArgumentParser
import FreshetPlan
import FreshetTerminal

/// `freshet hash prompt`: prints the version of a prompt's text.
struct HashPromptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prompt",
    abstract:
      "Print the version of each prompt's text: what ContentVersion.text gives the application.",
    discussion: """
      One line a file, in their order; of several each with the file's name. It is the SHA-256 of the \
      text, line ends as \\n and without a byte order mark. Everything else counts, also white space at \
      the end.

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

  @Flag(help: "Print the name that git gives the file's bytes, as `hash: git` in a manifest does.")
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
