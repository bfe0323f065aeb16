import ArgumentParser
import Foundation

/// The one binary: the coordinator, and the commands that talk to it.
@main
struct FreshetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "freshet",
    abstract: "Keeps the LLM-answer caches of a whole fleet fresh.",
    discussion: """
      A coordinator owns the log of what changed and tells every node; publish, purge, fleet, events, \
      state and watch talk to it over HTTP.

      \(CommandStatus.overview)
      """,
    version: "0.1.0",
    subcommands: [
      CoordinatorCommand.self, PlanCommand.self, ApplyCommand.self, PublishCommand.self,
      PurgeCommand.self, FleetCommand.self,
      FindCommand.self, EventsCommand.self, ExplainCommand.self, StateCommand.self,
      WatchCommand.self, DemoCommand.self, SimulateCommand.self, TokenCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let failure as CommandFailure {
      Console.note("\(failure)")
      Foundation.exit(failure.status.rawValue)
    } catch {
      end(error)
    }
  }

  /// Ends with what the argument parser says: help for whoever asked, else what was wrong.
  private static func end(_ error: any Error) -> Never {
    let code = exitCode(for: error)
    let text = fullMessage(for: error)
    if code.isSuccess {
      try? Console.write(text)
    } else if !text.isEmpty {
      Console.note("freshet: " + text.replacing("Error: ", with: "", maxReplacements: 1))
    }
    Foundation.exit(code.rawValue)
  }
}
