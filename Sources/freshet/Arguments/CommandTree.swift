import Foundation

/// A command with its options and subcommands, as the argument parser describes it.
package struct CommandTree: Decodable, Sendable {
  /// What a command takes.
  package struct Argument: Decodable, Sendable {
    /// The sorts of arguments.
    package enum Kind: String, Decodable, Sendable {
      case flag
      /// It has a value.
      case option
      case positional
    }

    /// One of the names of a flag or an option.
    package struct Name: Decodable, Sendable {
      package var kind: String
      package var name: String
    }

    package var kind: Kind
    package var names: [Name]?

    /// As they stand on a command line, such as `--json`.
    package var spellings: [String] {
      (names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }
    }
  }

  package var commandName: String
  package var shouldDisplay: Bool
  package var defaultSubcommand: String?
  package var subcommands: [CommandTree]?
  package var arguments: [Argument]?

  private struct Description: Decodable { var command: CommandTree }

  /// What `description`, the argument parser's of a command, says.
  package init(json description: String) throws {
    self = try JSONDecoder().decode(Description.self, from: Data(description.utf8)).command
  }

  /// Whether it does something without a subcommand: what follows may be an argument of its own.
  package var hasDefault: Bool {
    defaultSubcommand != nil || (arguments ?? []).contains { $0.kind == .positional }
  }

  /// The subcommand of this name.
  package func subcommand(_ name: String) -> CommandTree? {
    subcommands?.first { $0.commandName == name }
  }

  /// The command itself, and all below it.
  package var all: [CommandTree] { [self] + (subcommands ?? []).flatMap(\.all) }

  /// How it takes what is spelt so; nil if it does not.
  package func kind(of option: String) -> Argument.Kind? {
    arguments?.first { $0.spellings.contains(option) }?.kind
  }

  /// The names of its options.
  package var options: [String] { (arguments ?? []).flatMap(\.spellings) }
}
