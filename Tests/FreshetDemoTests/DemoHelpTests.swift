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

  @Test func `options keep their place`() {
    let given = ["--nodes", "4"]
    #expect(CommandLineReader(DemoCommand.self, given).arguments == given)
  }
}
