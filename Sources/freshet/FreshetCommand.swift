import ArgumentParser
import CFreshetCommit
import Foundation
import FreshetCore
import FreshetTerminal

/// The one binary: the coordinator, and the commands that talk to it.
@main
struct FreshetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "freshet",
    abstract: "Keeps the LLM-answer caches of a whole fleet fresh.",
    discussion: """
      A coordinator owns the log of events and sends them to every node. Most other commands talk to it over HTTP:

      \(CommandGroup.overview)

      Options may stand before or after a subcommand. On a terminal, tables are cut to its width, and coloured \
      unless NO_COLOR is set. Elsewhere nothing is cut, and no progress is shown. With --json, the answer is JSON, \
      and so is each failure on standard error: an object with status, code, message and, if the coordinator \
      refused, its problem.

      EXAMPLES:
        freshet coordinator --data-directory log --new-fleet
        freshet --coordinator \(ConnectionOptions.defaultURL) fleet
        freshet publish prompt-deploy refund-assistant --version v2 --wait 5s
        freshet events --newest --limit 10 --json

      \(CommandStatus.overview)
      """,
    version: version,
    groupedSubcommands: CommandGroup.all)

  /// The version, such as `0.2.0 (a1b2c3d4e5f6)`, with the commit if the build was given it.
  private static var version: String {
    let commit = unsafe String(cString: freshet_commit())
    return FreshetVersion.number + (commit.isEmpty ? "" : " (\(commit))")
  }

  static func main() async {
    await CommandProcess.run(Self.self) { () throws(CommandFailure) in
      do throws(EnvironmentNames.Misspelt) {
        try EnvironmentNames.check(ProcessInfo.processInfo.environment)
      } catch {
        throw CommandFailure(error)
      }
    }
  }
}

extension CommandGroup {
  /// All commands, grouped by purpose.
  fileprivate static let all = [
    CommandGroup(
      name: "Coordinator",
      subcommands: [
        CoordinatorCommand.self, ReloadCommand.self, BackupCommand.self, RestoreCommand.self,
        TokenCommand.self, KeysCommand.self,
      ]),
    CommandGroup(
      name: "Publishing",
      subcommands: [
        PlanCommand.self, ApplyCommand.self, PublishCommand.self, PurgeCommand.self,
        WaitCommand.self,
      ]),
    CommandGroup(
      name: "Fleet",
      subcommands: [
        FleetCommand.self, DoctorCommand.self, StateCommand.self, EventsCommand.self,
        WatchCommand.self,
      ]),
    CommandGroup(
      name: "Answers",
      subcommands: [HashCommand.self, KeyCommand.self, FindCommand.self, ExplainCommand.self]),
    CommandGroup(name: "Simulation", subcommands: [SimulateCommand.self]),
  ]

  /// The names of all commands, one line for each group.
  fileprivate static var overview: String {
    let width = all.map(\.name.count).max() ?? 0
    return all.map { group in
      let names = group.subcommands.compactMap { $0.configuration.commandName }
      let padding = String(repeating: " ", count: width - group.name.count)
      return "  \(group.name)\(padding)  \(names.joined(separator: ", "))"
    }.joined(separator: "\n")
  }
}
