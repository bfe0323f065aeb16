import ArgumentParser
import Foundation
import FreshetAPI
import FreshetCore
import FreshetPlan
import FreshetTerminal

/// `freshet plan`: finds what a deployment changes, and the events to publish.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Find what a deployment changes, and the events to publish; publish nothing.",
    discussion: """
      The manifest says what the service's answers are made from. The plan compares the versions that result from \
      it with those that are active in the coordinator's log. It also names again whatever a commit has touched \
      since the service was last applied, even if the change was reverted.

      EXAMPLES:
        freshet plan --environment production
        freshet plan --from HEAD~1 --to HEAD --out plan.json
        freshet plan --offline --from main --markdown
      """)

  @OptionGroup var options: PlanOptions

  @Option(
    help: ArgumentHelp("Write the plan to this file, for `freshet apply`.", valueName: "file"),
    completion: .file())
  var out: String?

  @Flag(help: "Print Markdown, such as for a comment on a pull request.")
  var markdown = false

  @Flag(help: "Exit with 0 if nothing changed, 1 on an error, 2 if something changed.")
  var detailedExitcode = false

  @Flag(help: "Do not ask the nodes what would be dropped.")
  var noBlast = false

  @Flag(help: "Print the JSON Schema of the manifest.")
  var schema = false

  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    if schema { return try Console.write(ManifestSchema.text) }
    let plan: Plan
    do {
      plan = try await show()
    } catch let failure as CommandFailure where detailedExitcode {
      throw CommandFailure(.failure, failure.message)
    }
    if detailedExitcode, !plan.events.isEmpty { throw ExitCode(2) }
  }

  private func show() async throws -> Plan {
    let (plan, skipped) = try await options.plan(connection)
    let blast = try await blast(of: plan)
    if let out { try OutputFile.write(plan.json + "\n", to: out) }
    let report = PlanReport(plan, blast: blast)
    if connection.json {
      try Console.write(try JSONText.line(PlanDocument(plan: plan, blast: blast)))
    } else if markdown {
      try Console.write(report.markdown)
    } else {
      try Console.write(report.lines(on: .output))
    }
    if !skipped.isEmpty {
      Console.warn("left out: " + skipped.joined(separator: ", "))
    }
    return plan
  }

  private func blast(of plan: Plan) async throws -> DryRunDocument? {
    let events = plan.events
    // No dry run for a plan that needs several publishes, because entries would be counted twice.
    guard !options.offline, !noBlast, (1...EventLimits.batch).contains(events.count) else {
      return nil
    }
    do {
      return try await PlanPublisher(connection: connection).dryRun(plan)
    } catch let failure as CommandFailure where failure.problem?.type == .forbidden {
      // The plan itself is right; only what it would drop is for others to know.
      Console.warn("what the plan would drop is not known: \(failure.message)")
      return nil
    }
  }
}

/// A plan and what it would drop, as JSON.
private struct PlanDocument: Encodable {
  var plan: Plan
  var blast: DryRunDocument?
}
