import ArgumentParser
import CFreshetCommit
import Foundation
import FreshetCore

/// The one binary: the coordinator, and the commands that talk to it.
@main
struct FreshetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "freshet",
    abstract: "Keeps the LLM-answer caches of a whole fleet fresh.",
    discussion: """
      A coordinator owns the log of what changed and tells every node; publish, purge, wait, fleet, \
      events, state, doctor and watch talk to it over HTTP.

      Options may stand before a subcommand or behind it. On a terminal tables are cut to its width, and \
      coloured unless NO_COLOR is set; off a terminal nothing is cut, and no progress is shown. With \
      --json the answer is JSON, and so is each failure on standard error: an object with status, code, \
      message and, where the coordinator refused, its problem.

      EXAMPLES:
        freshet coordinator --data-directory log --new-fleet
        freshet --coordinator http://127.0.0.1:7400 fleet
        freshet publish prompt-deploy refund-assistant --version v2 --wait 5s
        freshet events --newest --limit 10 --json

      \(CommandStatus.overview)
      """,
    version: version,
    subcommands: [
      CoordinatorCommand.self, PlanCommand.self, ApplyCommand.self, PublishCommand.self,
      PurgeCommand.self, WaitCommand.self, FleetCommand.self, DoctorCommand.self, HashCommand.self,
      KeyCommand.self, FindCommand.self, EventsCommand.self, ExplainCommand.self,
      StateCommand.self, WatchCommand.self, BackupCommand.self, RestoreCommand.self,
      ReloadCommand.self, DemoCommand.self, SimulateCommand.self, TokenCommand.self,
    ])

  /// The version, such as `0.2.0 (a1b2c3d4e5f6)`, with the commit if the build was given it.
  private static var version: String {
    let commit = unsafe String(cString: freshet_commit())
    return FreshetVersion.number + (commit.isEmpty ? "" : " (\(commit))")
  }

  static func main() async {
    let line = CommandLineReader()
    do {
      try line.check()
      var command = try parseAsRoot(line.arguments)
      try checkEnvironment()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let failure as CommandFailure {
      Console.fail(FailureReport(failure))
      Foundation.exit(failure.status.rawValue)
    } catch {
      end(error, line)
    }
  }

  private static func checkEnvironment() throws(CommandFailure) {
    do {
      try EnvironmentNames.check(ProcessInfo.processInfo.environment)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Ends with the argument parser's message: help if requested, otherwise what was wrong.
  private static func end(_ error: any Error, _ line: CommandLineReader) -> Never {
    let code = exitCode(for: error)
    let text = fullMessage(for: error)
    if code.isSuccess {
      try? Console.write(HelpText(text).lines(on: .output))
    } else if let report = line.report(message(for: error), text, CommandStatus(code.rawValue)) {
      Console.fail(report)
    }
    Foundation.exit(code.rawValue)
  }
}
