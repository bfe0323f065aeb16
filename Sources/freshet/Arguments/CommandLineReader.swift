import ArgumentParser

/// The command line of this process, and what is said of one that is wrong.
struct CommandLineReader {
  /// As the parser takes them.
  let arguments: [String]

  init(_ arguments: [String] = Array(CommandLine.arguments.dropFirst())) {
    self.arguments =
      Self.hasEarlyOption(arguments)
      ? Self.tree.map { ArgumentOrder($0).arranged(arguments) } ?? arguments : arguments
  }

  /// Refuses what the parser would pass over.
  func check() throws(CommandFailure) {
    guard ArgumentOrder.asksForVersionAndMore(arguments) else { return }
    throw CommandFailure(
      .usage,
      "--version shows the version of freshet and does nothing else; a version to be published stands "
        + "behind --version, with its subcommand")
  }

  /// The parser's own description of its commands, which takes it some time; without it the order counts.
  private static var tree: CommandTree? { try? CommandTree(json: FreshetCommand._dumpHelp()) }

  /// Whether an option stands where a subcommand may still follow.
  private static func hasEarlyOption(_ arguments: [String]) -> Bool {
    var command: any ParsableCommand.Type = FreshetCommand.self
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let children = command.configuration.subcommands
      guard let next = children.first(where: { $0.configuration.commandName == argument }) else {
        return !children.isEmpty && argument.hasPrefix("-") && !rest.isEmpty
      }
      command = next
    }
    return false
  }

  /// What the parser says, told as failures are.
  ///
  /// - Parameters:
  ///   - message: what is wrong.
  ///   - text: the message with how the command is used.
  ///   - status: what the process ends with.
  /// - Returns: nil if there is nothing to say.
  func report(_ message: String, _ text: String, _ status: CommandStatus) -> FailureReport? {
    guard !message.isEmpty else { return nil }
    let told = "Error: \(message)\n"
    let usage = text.hasPrefix(told) ? String(text.dropFirst(told.count)) : ""
    var line = message.split(separator: "\n").joined(separator: " ")
    if status == .usage, let unknown = Self.tree.flatMap({ UnknownWord(arguments, in: $0) }) {
      line = unknown.message
    }
    return FailureReport(CommandFailure(status, line), usage: usage.isEmpty ? nil : usage)
  }
}
