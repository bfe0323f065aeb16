import ArgumentParser
import Foundation
import FreshetAPI
import FreshetClient
import FreshetCore
import FreshetPlan
import FreshetTerminal

/// `freshet apply`: publishes a plan and waits for the fleet.
struct ApplyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Publish what a deployment changes, and wait until the fleet has applied it.",
    discussion: """
      Without a plan file, it plans first, as `freshet plan` does. Applying a plan twice publishes it once. A plan \
      that another one has overtaken is refused as a whole, with 3. The log records each apply, including one that \
      did not finish: the next plan names its versions again.

      EXAMPLES:
        freshet apply --wait 60s --require-nodes support=3
        freshet apply plan.json --receipt receipt.json
        freshet apply --from-receipt receipt.json
      """)

  private static let defaultWait: Duration = .seconds(30)

  @Argument(help: "A plan that `freshet plan --out` wrote.")
  var plan: String?

  @OptionGroup var options: PlanOptions

  @Option(
    help: ArgumentHelp(
      "Restore the versions that were active before the apply that wrote this receipt.",
      valueName: "file"), completion: .file())
  var fromReceipt: String?

  @Option(
    help: """
      Publish only the events for before the new version serves (before), or for when it alone serves (after). \
      Default: all events at once.
      """,
    completion: .list(["before", "after"]))
  var stage: String?

  @Option(
    help: ArgumentHelp(
      "How long to wait for the fleet, 0 to 10m; exit with 5 if a live node is late. Default: 30s.",
      valueName: "duration"))
  var wait: String?

  @OptionGroup var required: RequirementOptions

  @Option(
    help: ArgumentHelp("Write the result to this file, as JSON.", valueName: "file"),
    completion: .file())
  var receipt: String?

  @OptionGroup var blast: BlastOptions
  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    let wait =
      try DurationOption.parse(self.wait, of: "--wait", in: .zero...APILimits.wait)
      ?? Self.defaultWait
    let requirements = try required.requirements
    let stage = try knownStage()
    let query = try blast.query
    let plan = try await chosenPlan()
    if blast.dryRun { return try await tryOut(plan) }
    if !connection.json { try Console.write(PlanReport(plan, blast: nil).lines(on: .output)) }
    var receipt = ApplyReceipt(plan, stage: stage, at: Date())
    let unrecorded = try await CommandFailure.tellingRefusals(
      isChange: true, inJSON: connection.json
    ) {
      try await publish(plan, stage: stage, query: query, into: &receipt)
    }
    try await settle(&receipt, FleetWait(limit: wait, requirements: requirements))
    receipt.finishedAt = Date()
    try keep(receipt)
    if connection.json { try Console.write(try receipt.json()) }
    try receipt.settlement?.refuseLate(within: wait)
    // Everything is logged, and the fleet was waited for; only the record lacks it.
    if let unrecorded { throw unrecorded }
  }

  /// Publishes the plan, and records its beginning and its end in the log.
  ///
  /// - Returns: why the end could not be recorded; nil if it was.
  private func publish(
    _ plan: Plan, stage: Plan.Stage?, query: [URLQueryItem], into receipt: inout ApplyReceipt
  ) async throws -> CommandFailure? {
    let recorder = ApplyRecorder(connection: connection)
    if !plan.events.isEmpty { try await recorder.begin(plan) }
    try await PlanPublisher(connection: connection)
      .publish(plan, stage: stage, query: query, into: &receipt)
    // Saved before the wait, so that an interrupted user can still go back.
    try keep(receipt)
    if let old = receipt.firstOvertaken {
      if connection.json { try Console.write(try receipt.json()) }
      throw CommandFailure(
        .overtaken,
        "event \(old.position.sequence) of this plan was logged before, and a later event has overtaken it: "
          + "what it names is not active; make a new plan with `freshet plan`")
    }
    // Until the later events are logged, the roll-out may be completed or reverted.
    return stage == .before ? nil : try await recorder.finish(plan, at: receipt.last)
  }

  private func settle(_ receipt: inout ApplyReceipt, _ wait: FleetWait) async throws {
    let logged = receipt.logged
    // A repeated apply with nothing to publish still reports whether the fleet has applied the log.
    guard let events = logged ?? receipt.followed else {
      if wait.requirements.isEmpty { return }
      throw CommandFailure(
        .tooFewNodes, "the log has no event, so no node can have applied one")
    }
    var settlement = try await connection.connect { connection in
      try await connection.settle(
        events, requiring: wait.requirements, within: wait.limit,
        isQuiet: self.connection.json || logged == nil)
    }
    if logged == nil { settlement = settlement.withoutDrops }
    receipt.settlement = settlement
    receipt.late = settlement.late
    guard !connection.json else { return }
    if logged == nil {
      try Console.write("nothing was published; whether the fleet has applied the log so far:")
    }
    try Console.tell(settlement, inJSON: false)
  }

  private func keep(_ receipt: ApplyReceipt) throws(CommandFailure) {
    if let path = self.receipt { try OutputFile.write(try receipt.json() + "\n", to: path) }
  }

  private func tryOut(_ plan: Plan) async throws {
    let blast =
      plan.events.isEmpty ? nil : try await PlanPublisher(connection: connection).dryRun(plan)
    try Console.write(PlanReport(plan, blast: blast).lines(on: .output))
  }

  private func knownStage() throws(CommandFailure) -> Plan.Stage? {
    guard let stage else { return nil }
    if let known = Plan.Stage(rawValue: stage) { return known }
    throw CommandFailure(
      .invalidInput,
      "--stage is '\(stage.prefix(64))'; give before or after, or leave it out for all events at once"
        + DidYouMean.hint(stage, among: Plan.Stage.allCases.map(\.rawValue)))
  }

  private func chosenPlan() async throws -> Plan {
    switch (plan, fromReceipt) {
    case (nil, nil):
      if options.offline {
        throw CommandFailure(
          .usage, "--offline works only with `freshet plan`; an apply needs the coordinator")
      }
      return try await options.plan(connection).plan
    case (let path?, nil):
      let bytes = try InputFile.read(path)
      return try CommandFailure.planning { () throws(PlanError) in
        try Plan(decoding: bytes, file: path)
      }
    case (nil, let path?):
      let receipt = try ApplyReceipt(decoding: try InputFile.read(path), file: path)
      guard let last = receipt.last else {
        throw CommandFailure(
          .source, "\(path): nothing was published, so there is nothing to revert")
      }
      return try CommandFailure.planning { () throws(PlanError) in
        try receipt.plan.reverted(after: last)
      }
    default:
      throw CommandFailure(.usage, "a plan and --from-receipt exclude each other; give one")
    }
  }
}
