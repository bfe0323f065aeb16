import Foundation

/// A command with its options and subcommands, as the argument parser describes it.
package struct CommandTree: Decodable, Sendable {
  /// An argument that a command takes.
  package struct Argument: Decodable, Sendable {
    /// The kind of an argument.
    package enum Kind: String, Decodable, Sendable {
      case flag
      /// An option with a value.
      case option
      case positional
    }

    /// One name of a flag or an option.
    package struct Name: Decodable, Sendable {
      package var kind: String
      package var name: String
    }

    package var kind: Kind
    package var names: [Name]?

    /// The names as written on a command line, such as `--json`.
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

  /// Decodes the argument parser's JSON description of a command.
  package init(json description: String) throws {
    self = try JSONDecoder().decode(Description.self, from: Data(description.utf8)).command
  }

  /// Whether the command runs without a subcommand, so that the next word may be its own argument.
  package var hasDefault: Bool {
    defaultSubcommand != nil || (arguments ?? []).contains { $0.kind == .positional }
  }

  /// The subcommand of this name; nil if there is none.
  package func subcommand(_ name: String) -> CommandTree? {
    subcommands?.first { $0.commandName == name }
  }

  /// The command and all commands below it.
  package var all: [CommandTree] { [self] + (subcommands ?? []).flatMap(\.all) }

  /// The kind of the option spelt `option`; nil if the command has none.
  package func kind(of option: String) -> Argument.Kind? {
    arguments?.first { $0.spellings.contains(option) }?.kind
  }

  /// The spellings of its options.
  package var options: [String] { (arguments ?? []).flatMap(\.spellings) }
}
