import ArgumentParser
import CommandTesting
import Foundation
import FreshetTerminal
import Testing

@testable import freshet

/// What holds of every subcommand, whichever is added.
@Suite(.timeLimit(.minutes(10)))
struct EveryCommandTests {
  /// A command, and how it is called.
  struct Known: Sendable, CustomTestStringConvertible {
    let type: any ParsableCommand.Type
    let path: [String]

    var testDescription: String { path.joined(separator: " ") }
    var help: HelpText { HelpText(FreshetCommand.helpMessage(for: type, columns: 80)) }
  }

  static let commands = all(FreshetCommand.self, ["freshet"])

  private static func all(_ type: any ParsableCommand.Type, _ path: [String]) -> [Known] {
    let children = type.configuration.subcommands.filter { $0.configuration.shouldDisplay }
    return children.reduce(into: [Known(type: type, path: path)]) { known, child in
      known += all(child, path + [child.configuration.commandName ?? ""])
    }
  }

  private static func tree() throws -> CommandTree {
    try CommandTree(json: FreshetCommand._dumpHelp())
  }

  @Test(arguments: commands)
  func `its help has an example of it`(command: Known) throws {
    let examples = command.help.examples
    #expect(!examples.isEmpty, "no example")
    // Those of a group are of its subcommands, and show of one with a default too.
    let name =
      command.path == ["freshet", "state", "show"] || command.path == ["freshet", "fleet", "show"]
      ? command.path.dropLast().joined(separator: " ") : command.testDescription
    #expect(
      command.path.count == 1 || examples.contains { $0.contains(name) }, "none is of \(name)")
  }

  @Test func `the overview names every command`() throws {
    let help = FreshetCommand.helpMessage(columns: 80)
    let overview = try #require(help.components(separatedBy: "EXAMPLES:").first)
    let names = Set(overview.split { !$0.isLetter && $0 != "-" }.map(String.init))
    let commands = FreshetCommand.configuration.subcommands
    #expect(commands.count > 10)
    for command in commands where command.configuration.shouldDisplay {
      let name = try #require(command.configuration.commandName)
      #expect(names.contains(name), "\(name) is not in the overview")
      let groups = FreshetCommand.configuration.groupedSubcommands
        .filter { $0.subcommands.contains { $0 == command } }
      #expect(groups.count == 1, "\(name) is in \(groups.count) groups")
    }
  }

  @Test func `the exit statuses fit a terminal of 80 columns`() {
    let help = FreshetCommand.helpMessage(columns: 80)
    #expect(help.contains(CommandStatus.overview))
  }

  @Test(arguments: commands)
  func `its examples fit a terminal of 80 columns`(command: Known) {
    let wide = HelpText(FreshetCommand.helpMessage(for: command.type, columns: 400))
    #expect(command.help.examples == wide.examples)
  }

  @Test func `every example is a command line that the parser takes`() throws {
    let order = ArgumentOrder(try Self.tree())
    var count = 0
    for command in Self.commands {
      for example in command.help.examples {
        for arguments in try Self.calls(of: example) {
          count += 1
          #expect(throws: Never.self, "\(example)") {
            _ = try FreshetCommand.parseAsRoot(order.arranged(arguments))
          }
        }
      }
    }
    #expect(count >= Self.commands.count, "the shell found too little")
  }

  /// With what arguments a shell calls freshet for `line`.
  private static func calls(of line: String) throws -> [[String]] {
    let script = """
      cat() { command cat >&3; }; jq() { command cat; }
      freshet() { printf '%s\\n' "$@" . >&3; echo some-output; }
      KEY=0 VERSION=v INDEX_BUILD=b hash=h version=v
      \(line)
      """
    let outcome = try SpawnedProcess.run(["bash", "-euc", "exec 3>&1 >/dev/null\n" + script])
    try #require(outcome.status == 0, "\(line)")
    return outcome.output.split(separator: "\n").map(String.init).split(separator: ".")
      .map(Array.init)
  }

  @Test func `options may stand before a subcommand, between its words, or behind`() throws {
    let tree = try Self.tree()
    let order = ArgumentOrder(tree)
    var count = 0
    for command in Self.commands where command.type.configuration.subcommands.isEmpty {
      let path = Array(command.path.dropFirst())
      let leaf = path.reduce(tree) { $0.subcommand($1) ?? $0 }
      for option in leaf.arguments ?? [] where option.kind != .positional {
        for spelling in option.spellings where spelling != "--version" {
          count += 1
          let words = option.kind == .option ? [spelling, "fleet"] : [spelling]
          for place in 0...path.count {
            let given = path.prefix(place) + words + path.dropFirst(place)
            #expect(order.arranged(Array(given)) == path + words)
          }
        }
      }
    }
    #expect(count > 200)
    #expect(order.arranged(["--version"]) == ["--version"])
    let early = ["--version", "v2", "publish", "prompt-deploy", "x"]
    #expect(order.arranged(early) == ["publish", "prompt-deploy", "--version", "v2", "x"])
    #expect(ArgumentOrder.asksForVersionAndMore(order.arranged(["--version", "fleet"])))
    #expect(!ArgumentOrder.asksForVersionAndMore(["--version", "--json"]))
    #expect(!ArgumentOrder.asksForVersionAndMore(["--version"]))
    let versioned = ["publish", "--version", "v2", "prompt-deploy", "x"]
    #expect(order.arranged(versioned) == ["publish", "prompt-deploy", "--version", "v2", "x"])
  }

  @Test(
    arguments: [
      (
        ["--coordinator=u", "publish", "--wait", "5s", "custom", "a", "b"],
        ["publish", "custom", "--coordinator=u", "--wait", "5s", "a", "b"]
      ),
      (["state", "--json", "forget", "x"], ["state", "forget", "--json", "x"]),
      (["state", "--json"], ["state", "--json"]),
      (["--nonsense", "fleet"], ["--nonsense", "fleet"]),
      (["--", "--json", "fleet"], ["--", "--json", "fleet"]),
      (["--wait"], ["--wait"]),
      (["simulate", "--nodes", "4"], ["simulate", "--nodes", "4"]),
    ] as [([String], [String])])
  func `arguments keep their order otherwise`(given: [String], arranged: [String]) throws {
    #expect(ArgumentOrder(try Self.tree()).arranged(given) == arranged)
    #expect(CommandLineReader(FreshetCommand.self, given).arguments == arranged)
  }

  @Test(
    arguments: [
      (["flet"], "'flet' is not a subcommand of freshet; did you mean 'fleet'?"),
      (["flet", "--json"], "'flet' is not a subcommand of freshet; did you mean 'fleet'?"),
      (
        ["publish", "promt-deploy", "x"],
        "'promt-deploy' is not a subcommand of freshet publish; did you mean 'prompt-deploy'?"
      ),
      (["hash", "xyz"], "'xyz' is not a subcommand of freshet hash; give one of tools, prompt"),
      (
        ["state", "forgot", "x"],
        "'forgot' is not a subcommand of freshet state; did you mean 'forget'?"
      ),
      (
        ["fleet", "--cordinator", "u"],
        "'--cordinator' is not an option of freshet fleet; did you mean '--coordinator'?"
      ),
      (["fleet", "--to", "x"], "'--to' is not an option of freshet fleet"),
      (["--json", "feet"], "'feet' is not a subcommand of freshet; did you mean 'fleet'?"),
      (
        ["--timeout", "feet", "feet"],
        "'feet' is not a subcommand of freshet; did you mean 'fleet'?"
      ),
      (["--nonsense", "feet"], "'--nonsense' is not an option of freshet"),
      (
        ["demo", "--nodes", "3"],
        "the demo is a program of its own: run scripts/demo in a checkout, or freshet-demo"
      ),
      (["--json"], "'--json' belongs to a subcommand of freshet; give the subcommand, too"),
      (["fleet", "--coordinator", "--nonsense"], nil),
      (["fleet", "--json"], nil),
      (["state", "--service", "x"], nil),
      (["purge", "tag", "--", "--nonsense"], nil),
    ] as [([String], String?)])
  func `what nobody knows is told with what was meant`(given: [String], says: String?) throws {
    #expect(UnknownWord(given, in: try Self.tree())?.message == says)
  }
}
