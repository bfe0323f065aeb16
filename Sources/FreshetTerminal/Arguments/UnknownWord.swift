/// The first word of a command line that its command does not know as a subcommand or an option.
package struct UnknownWord: Equatable, Sendable {
  /// One line that says what is wrong, and what was probably meant.
  package let message: String

  /// Finds the first unknown word; nil if there is none.
  ///
  /// - Parameters:
  ///   - arguments: in the parser's order, without the name of the command.
  ///   - tree: the existing commands.
  package init?(_ arguments: [String], in tree: CommandTree) {
    var command = tree
    var path = [tree.commandName]
    var rest = arguments.prefix { $0 != "--" }
    while let next = rest.first.flatMap({ command.subcommand($0) }) {
      command = next
      path.append(next.commandName)
      rest.removeFirst()
    }
    let name = path.joined(separator: " ")
    if let word = Self.word(behind: rest, command), let children = command.subcommands,
      let message = Self.subcommand(word, of: name, children, hasDefault: command.hasDefault)
    {
      self.message = message
    } else if let word = Self.unknownOption(rest, command) {
      message = Self.option(word, of: name, command)
    } else {
      return nil
    }
  }

  /// The first of `arguments` that is not an option; after options, only where it must be a subcommand.
  private static func word(
    behind arguments: ArraySlice<String>, _ command: CommandTree
  ) -> String? {
    guard let first = arguments.first, first.hasPrefix("-") else { return arguments.first }
    guard !command.hasDefault else { return nil }
    var rest = arguments
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("-") else { return argument }
      let name = String(argument.prefix { $0 != "=" })
      // An unknown option is the mistake itself.
      guard let kind = command.all.compactMap({ $0.kind(of: name) }).first else { return nil }
      if kind == .option, name == argument { rest = rest.dropFirst() }
    }
    return nil
  }

  private static func subcommand(
    _ word: String, of name: String, _ children: [CommandTree], hasDefault: Bool
  ) -> String? {
    let names = children.filter(\.shouldDisplay).map(\.commandName)
    let hint = DidYouMean.hint(word, among: names)
    // A word that is not a misspelling may be the command's own argument.
    if hint.isEmpty, hasDefault || names.isEmpty { return nil }
    // It was one up to 0.1.0.
    if word == "demo", name == "freshet" {
      return "the demo is a program of its own: run scripts/demo in a checkout, or freshet-demo"
    }
    return "'\(word.prefix(64))' is not a subcommand of \(name)"
      + (hint.isEmpty ? "; give one of \(names.joined(separator: ", "))" : hint)
  }

  private static func option(_ word: String, of name: String, _ command: CommandTree) -> String {
    let below = (command.subcommands ?? []).flatMap(\.all).flatMap(\.options)
    if below.contains(word) {
      return "'\(word)' belongs to a subcommand of \(name); give the subcommand, too"
    }
    return "'\(word.prefix(64))' is not an option of \(name)"
      + DidYouMean.hint(word, among: command.options + below)
  }

  /// The first option that `command` does not have; values of known options are skipped.
  private static func unknownOption(
    _ arguments: ArraySlice<String>, _ command: CommandTree
  ) -> String? {
    let isDefault = command.hasDefault
    var rest = arguments
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--"), argument.count > 2 else { continue }
      let name = String(argument.prefix { $0 != "=" })
      let kinds = (isDefault ? command.all : [command]).compactMap { $0.kind(of: name) }
      guard let kind = kinds.first else { return name }
      if kind == .option, name == argument { rest = rest.dropFirst() }
    }
    return nil
  }
}
