import ArgumentParser
import FreshetTerminal
import Testing

@testable import FreshetDemo

struct DemoHelpTests {
  private let help = HelpText(DemoCommand.helpMessage(columns: 80))

  @Test func `its examples fit a terminal of 80 columns`() {
    #expect(help.examples.contains { $0.hasPrefix("freshet-demo") })
    #expect(help.examples == HelpText(DemoCommand.helpMessage(columns: 400)).examples)
  }

  @Test func `its own processes are not shown`() {
    #expect(!DemoCommand.helpMessage(columns: 80).contains("SUBCOMMANDS"))
  }

  @Test func `every option of its processes is explained`() throws {
    for (command, options) in [
      (
        DemoNodeCommand.self as any ParsableCommand.Type,
        [
          "name", "host", "broadcast-port", "session-port", "source", "bound-milliseconds", "seed",
          "key-file", "plain", "log-level", "unchecked",
        ]
      ), (DemoCoordinatorCommand.self, ["data-directory", "access-file"]),
    ] {
      let lines = command.helpMessage(columns: 400).split(separator: "\n").map {
        $0.drop { $0 == " " }
      }
      for option in options {
        let index = try #require(lines.firstIndex { $0.hasPrefix("--\(option) ") })
        // The text stands behind the option and its value, or below them.
        let label =
          lines[index].hasPrefix("--\(option) <") ? "--\(option) <\(option)>" : "--\(option)"
        let behind = lines[index].dropFirst(label.count).drop { $0 == " " }
        let text = behind.isEmpty ? lines[index + 1] : behind
        #expect(text.first?.isLetter == true, "--\(option) of \(command): \(text)")
      }
    }
  }

  @Test func `options keep their place`() {
    let given = ["--nodes", "4"]
    #expect(CommandLineReader(DemoCommand.self, given).arguments == given)
  }
}
