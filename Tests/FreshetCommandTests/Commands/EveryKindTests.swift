import ArgumentParser
import FreshetCore
import Testing

@testable import freshet

@Suite struct `Every kind of event` {
  /// The name in the form of the command line: `tool-schema-change`.
  private static func words(_ kind: Event.Kind.Name) -> String {
    var words = ""
    for letter in kind.rawValue {
      if letter.isUppercase, !words.isEmpty { words += "-" }
      words += letter.lowercased()
    }
    return words
  }

  @Test(arguments: Event.Kind.Name.allCases)
  func `has a subcommand that publishes it`(kind: Event.Kind.Name) {
    // A custom change is published with `custom`, a purge by a command of its own.
    let name = kind == .customChange ? "custom" : Self.words(kind)
    let commands = PublishCommand.configuration.subcommands + [PurgeCommand.self]
    #expect(commands.contains { $0.configuration.commandName == name }, "\(name)")
  }
}
