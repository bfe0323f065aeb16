package import ArgumentParser

/// This process's command line, and the messages about a wrong one.
package struct CommandLineReader {
  private let root: any ParsableCommand.Type
  /// The arguments in the parser's order.
  package let arguments: [String]

  /// Reads `arguments` for the command `root`.
  package init(
    _ root: any ParsableCommand.Type,
    _ arguments: [String] = Array(CommandLine.arguments.dropFirst())
  ) {
    self.root = root
    self.arguments =
      Self.hasEarlyOption(arguments, of: root)
      ? Self.tree(of: root).map { ArgumentOrder($0).arranged(arguments) } ?? arguments : arguments
  }

  /// Throws for arguments that the parser would ignore.
  func check() throws(CommandFailure) {
    guard !root.configuration.version.isEmpty, ArgumentOrder.asksForVersionAndMore(arguments)
    else { return }
    throw CommandFailure(
      .usage,
      "--version shows the version of freshet and does nothing else; to publish a version, give --version "
        + "after the subcommand")
  }

  /// The parser's description of the commands, which is slow to make; nil if it cannot be read.
  private static func tree(of root: any ParsableCommand.Type) -> CommandTree? {
    try? CommandTree(json: root._dumpHelp())
  }

  /// Whether an option stands where a subcommand may still follow.
  private static func hasEarlyOption(
    _ arguments: [String], of root: any ParsableCommand.Type
  ) -> Bool {
    var command = root
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

  /// Turns the parser's message into a failure report.
  ///
  /// - Parameters:
  ///   - message: what is wrong.
  ///   - text: the message with the command's usage.
  ///   - status: the exit status of the process.
  /// - Returns: the report; nil if there is no message.
  func report(_ message: String, _ text: String, _ status: CommandStatus) -> FailureReport? {
    guard !message.isEmpty else { return nil }
    let told = "Error: \(message)\n"
    let usage = text.hasPrefix(told) ? String(text.dropFirst(told.count)) : ""
    var line = message.split(separator: "\n").joined(separator: " ")
    if status == .usage,
      let unknown = Self.tree(of: root).flatMap({ UnknownWord(arguments, in: $0) })
    {
      line = unknown.message
    }
    return FailureReport(CommandFailure(status, line), usage: usage.isEmpty ? nil : usage)
  }
}
