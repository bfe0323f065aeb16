/// Moves options that stand before their subcommand to after it.
package struct ArgumentOrder: Sendable {
  /// Options that the parser accepts at every command; ``ofRoot`` alone can be meant for the root.
  private static let common = ["--help", "-h", "--version"]
  private static let ofRoot = "--version"

  private let tree: CommandTree

  package init(_ tree: CommandTree) { self.tree = tree }

  /// `arguments` in the parser's order; ambiguous ones stay in place, for the parser to refuse.
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
    // Without a subcommand after them, options stay where they were.
    return path + options + rest
  }

  /// Whether `arguments` ask for the version and also for something else, which would be ignored.
  package static func asksForVersionAndMore(_ arguments: [String]) -> Bool {
    arguments.first == ofRoot && !arguments.dropFirst().allSatisfy(isOption)
  }

  private static func isOption(_ argument: String) -> Bool { argument.hasPrefix("-") }

  /// The number of arguments that an option of a subcommand of `command` takes; nil if it is not one.
  private func length(of argument: String, at command: CommandTree) -> Int? {
    guard argument.hasPrefix("-") else { return nil }
    let name = String(argument.prefix { $0 != "=" })
    if command.kind(of: name) != nil, !Self.common.contains(name) { return nil }
    let kinds = command.all.compactMap { $0.kind(of: name) }
    guard !kinds.isEmpty else { return nil }
    return name == argument && kinds.contains(.option) ? 2 : 1
  }
}
