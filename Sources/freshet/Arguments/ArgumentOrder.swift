/// Options may stand before the subcommand that they belong to: they are moved behind it.
package struct ArgumentOrder: Sendable {
  /// What the parser takes everywhere; of the root alone one is meant.
  private static let common = ["--help", "-h", "--version"]
  private static let ofRoot = "--version"

  private let tree: CommandTree

  package init(_ tree: CommandTree) { self.tree = tree }

  /// `arguments` as the parser takes them; what cannot be told apart stays, for the parser to refuse.
  package func arranged(_ arguments: [String]) -> [String] {
    var path: [String] = []
    var options: [String] = []
    var rest = arguments[...]
    var command = tree
    while let argument = rest.first, command.subcommands != nil {
      if let next = command.subcommand(argument) {
        path.append(argument)
        command = next
        rest.removeFirst()
      } else if path.isEmpty, argument == Self.ofRoot, rest.dropFirst().allSatisfy(Self.isOption) {
        break
      } else if let count = length(of: argument, at: command), count <= rest.count {
        options += rest.prefix(count)
        rest.removeFirst(count)
      } else {
        break
      }
    }
    // Without a subcommand behind them the options stand where they stood.
    return path + options + rest
  }

  /// Whether `arguments` ask for the version and for something else besides, which would not be done.
  package static func asksForVersionAndMore(_ arguments: [String]) -> Bool {
    arguments.first == ofRoot && !arguments.dropFirst().allSatisfy(isOption)
  }

  private static func isOption(_ argument: String) -> Bool { argument.hasPrefix("-") }

  /// How many arguments an option takes that belongs to a subcommand of `command`; nil if it is none.
  private func length(of argument: String, at command: CommandTree) -> Int? {
    guard argument.hasPrefix("-") else { return nil }
    let name = String(argument.prefix { $0 != "=" })
    if command.kind(of: name) != nil, !Self.common.contains(name) { return nil }
    let kinds = command.all.compactMap { $0.kind(of: name) }
    guard !kinds.isEmpty else { return nil }
    return name == argument && kinds.contains(.option) ? 2 : 1
  }
}
