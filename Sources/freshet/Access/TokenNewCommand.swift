import ArgumentParser
import FreshetCoordinator
import FreshetCore
import FreshetRuntime
import FreshetTerminal

/// `freshet token new`: makes a static token, and its entry for the access file.
struct TokenNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a static token.",
    discussion: """
      The token is printed to standard output once, and stored nowhere. Standard error shows the entry for the \
      access file, which holds only a hash of the token. Without --read, --publish and --operate, the entry permits \
      reading events: edit it as needed.

      EXAMPLES:
        freshet token new --name dashboard --read state --read fleet
        freshet token new --name ci --publish PromptDeploy --dimension 'prompt:*'
      """)

  @Option(help: "The holder's name, such as ci-support. The log records it with each publish.")
  var name: String

  @Option(help: "What the holder may read: events, state, fleet or blast; repeat for several.")
  var read: [String] = []

  @Option(
    help: "An event kind that the holder may publish, such as PromptDeploy; repeat for several.")
  var publish: [String] = []

  @Option(
    help: "A dimension that the holder may publish, such as 'prompt:support/*'; repeat for several."
  )
  var dimension: [String] = []

  @Option(
    help: ArgumentHelp(
      "A dimension whose drops the holder may ask about without publishing, with --read blast; repeat for several.",
      valueName: "dimension"))
  var plan: [String] = []

  @Flag(
    help:
      "Let the holder operate the coordinator: copy its log, reload its files, revoke keys, forget nodes."
  )
  var operate = false

  @Option(help: "The most that one publish may drop: a share, such as 20%, or a number of entries.")
  var maxDrop: String?

  @Option(help: "When the token expires, such as 2027-01-31T00:00:00Z.")
  var expires: String?

  /// Refuses what would be left out of the entry, and be missed later.
  func validate() throws {
    guard publish.isEmpty else { return }
    for (option, isGiven) in [("--dimension", !dimension.isEmpty), ("--max-drop", maxDrop != nil)]
    where isGiven {
      throw ValidationError("\(option) limits what --publish permits; give --publish as well")
    }
  }

  func run() throws {
    var generator = SystemRandomNumberGenerator()
    let token = StaticToken.make(using: &generator)
    let entry = entry(TokenHash(of: token))
    let file: AccessFile
    do throws(AccessFileError) {
      file = try AccessFile(yaml: "tokens:\n" + entry)
    } catch {
      throw CommandFailure(.invalidInput, "no token was made: \(error.problem)")
        .suggesting(read, among: Reading.allCases.map(\.rawValue))
        .suggesting(publish, among: Event.Kind.Name.allCases.map(\.rawValue))
    }
    if case .failure(.expiredToken) = file.tokens.identify(token, at: SystemTime.clocks.wall) {
      throw CommandFailure(
        .invalidInput, "no token was made: --expires is in the past; give a later time")
    }
    try Console.write(token)
    Console.writeToErrors("Put this below 'tokens:' in the access file:\n" + entry)
  }

  private func entry(_ hash: TokenHash) -> String {
    var lines = ["  - name: \(YAMLText.quoted(name))", "    sha256: \"\(hash.hexadecimal)\""]
    if let expires { lines.append("    expires: \(YAMLText.quoted(expires))") }
    lines.append("    rights:")
    if !read.isEmpty || (publish.isEmpty && !operate) {
      let read = read.isEmpty ? ["events"] : read
      lines.append("      read: [\(read.map(YAMLText.quoted).joined(separator: ", "))]")
    }
    if operate { lines.append("      operate: permitted") }
    if !plan.isEmpty {
      lines.append("      plan: [\(plan.map(YAMLText.quoted).joined(separator: ", "))]")
    }
    if !publish.isEmpty {
      lines.append("      publish:")
      lines.append("        - kinds: [\(publish.map(YAMLText.quoted).joined(separator: ", "))]")
      lines.append(
        "          dimensions: [\(dimension.map(YAMLText.quoted).joined(separator: ", "))]")
      if let maxDrop { lines.append("          maxDrop: \(YAMLText.quoted(maxDrop))") }
    }
    return lines.joined(separator: "\n")
  }
}
