import ArgumentParser
import Foundation
import FreshetCoordinator
import FreshetCore
import FreshetPlan

/// `freshet apply`: publishes a plan and waits for the fleet.
struct ApplyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Publish what a deployment changes, and wait until the fleet has applied it.",
    discussion: """
      Without a plan's file it plans first, as `freshet plan` does. Applying a plan twice publishes it \
      once. A plan that another one has overtaken is refused whole, with 3.
      """)

  private static let defaultWait: Duration = .seconds(30)

  @Argument(help: "A plan that `freshet plan --out` wrote.")
  var plan: String?

  @OptionGroup var options: PlanOptions

  @Option(
    help: ArgumentHelp(
      "Make active again what was active before the apply that wrote this receipt.",
      valueName: "file"))
  var fromReceipt: String?

  @Option(
    help: """
      Publish only what belongs before the new version serves (before), or once it alone does (after). \
      Default: everything at once.
      """)
  var stage: String?

  @Option(
    help: ArgumentHelp(
      "How long to wait for the fleet; exit with 5 if a live node is late. Default: 30s.",
      valueName: "duration"))
  var wait: String?

  @Option(help: ArgumentHelp("Write there what came of it, as JSON.", valueName: "file"))
  var receipt: String?

  @OptionGroup var blast: BlastOptions
  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    let wait =
      try DurationOption.parse(self.wait, of: "--wait", in: .zero...APILimits.wait)
      ?? Self.defaultWait
    let stage = try knownStage()
    let query = try blast.query
    let plan = try await chosenPlan()
    if blast.dryRun { return try await tryOut(plan) }
    if !connection.json {
      if !plan.events.isEmpty { try Console.write(PlanReport(plan, blast: nil).table) }
      try Console.write(PlanReport(plan, blast: nil).summary)
    }
    var receipt = ApplyReceipt(plan, stage: stage, at: Date())
    try await PlanPublisher(connection: connection)
      .publish(plan, stage: stage, query: query, into: &receipt)
    // It is kept before the wait: whoever is interrupted then can still go back.
    try keep(receipt)
    try await settle(&receipt, within: wait)
    receipt.finishedAt = Date()
    try keep(receipt)
    if connection.json { try Console.write(try receipt.json()) }
    try receipt.settlement?.refuseLate(within: wait)
  }

  private func settle(_ receipt: inout ApplyReceipt, within wait: Duration) async throws {
    // A repeated apply that finds nothing to publish still says whether the fleet has followed.
    let sequence = receipt.last?.sequence ?? receipt.plan.unchangedSince
    guard sequence > 0 else { return }
    let settlement = try await connection.connect { connection in
      try await connection.settle(sequence, within: wait, isQuiet: self.connection.json)
    }
    receipt.settlement = settlement
    receipt.late = SettlementReport(settlement).late
    guard !connection.json else { return }
    if !settlement.nodes.isEmpty { try Console.write(SettlementReport(settlement).table) }
    try Console.write(SettlementReport(settlement).summary)
  }

  private func keep(_ receipt: ApplyReceipt) throws(CommandFailure) {
    if let path = self.receipt { try OutputFile.write(try receipt.json() + "\n", to: path) }
  }

  private func tryOut(_ plan: Plan) async throws {
    let blast =
      plan.events.isEmpty ? nil : try await PlanPublisher(connection: connection).dryRun(plan)
    let report = PlanReport(plan, blast: blast)
    if !plan.events.isEmpty { try Console.write(report.table) }
    try Console.write(report.summary)
  }

  private func knownStage() throws(CommandFailure) -> Plan.Stage? {
    guard let stage else { return nil }
    if let known = Plan.Stage(rawValue: stage) { return known }
    throw CommandFailure(
      .invalidInput,
      "--stage is '\(stage.prefix(64))'; give before or after, or none for all at once")
  }

  private func chosenPlan() async throws -> Plan {
    switch (plan, fromReceipt) {
    case (nil, nil):
      if options.offline {
        throw CommandFailure(.usage, "--offline is for `freshet plan`; a plan is applied on a log")
      }
      return try await options.plan(connection).plan
    case (let path?, nil):
      let bytes = try OutputFile.read(path)
      return try CommandFailure.planning { () throws(PlanError) in
        try Plan(decoding: bytes, file: path)
      }
    case (nil, let path?):
      let receipt = try ApplyReceipt(decoding: try OutputFile.read(path), file: path)
      guard let last = receipt.last else {
        throw CommandFailure(
          .source, "\(path): nothing was published, so nothing can be taken back")
      }
      return try CommandFailure.planning { () throws(PlanError) in
        try receipt.plan.reverted(after: last)
      }
    default:
      throw CommandFailure(.usage, "a plan and --from-receipt exclude each other; give one")
    }
  }
}
