import CommandTesting
import Foundation
import Freshet
import FreshetAPI
import FreshetTerminal
import Testing

@testable import freshet

/// Deployments that fail, are taken back, or have no history, with a node that holds answers.
@Suite(.timeLimit(.minutes(10)))
struct RevertProcessTests {
  private let service: DeployedService

  init() throws { service = try DeployedService() }

  private func run(
    _ arguments: String..., on coordinator: CoordinatorProcess
  ) async throws -> FreshetProcess.Outcome {
    try await FreshetProcess.run(
      [arguments[0], "--manifest", service.manifest] + arguments.dropFirst(),
      environment: ["FRESHET_COORDINATOR_URL": coordinator.url])
  }

  private func node(of coordinator: CoordinatorProcess) async throws -> FreshetAgent {
    let agent = try FreshetAgent(
      AgentConfiguration(
        coordinator: try coordinator.address, name: "web", application: "support"))
    try agent.start()
    try await agent.untilProven()
    return agent
  }

  @Test func `a change whose apply was refused, and that was taken back, is published`()
    async throws
  {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    try service.commit()
    #expect(try await run("apply", on: coordinator).status == 0)
    let agent = try await node(of: coordinator)
    let cache = try agent.cache(of: String.self) { $0.utf8.count }
    let question = KeyComponents(
      model: .resolved("gpt-5.4-mini"), prompt: .init("refund"), message: "Where?",
      customer: .sharedAcrossCustomers)
    let key = try question.key(in: agent.fleet)
    func isServed() -> Bool { if case .hit = cache.lookup(key) { true } else { false } }
    func answer() async throws {
      _ = try await cache.value(
        for: key, dependingOn: question.dependencies, class: .policyAndPricing
      ) { _ in Generation("an answer") }
    }
    try await answer()

    // The source changes, its publish is refused, and an answer is made from it.
    try service.write("prompts/refund.md", "You are brief.\n")
    try service.commit()
    let refused = try await run("apply", "--max-drop", "0", "--json", on: coordinator)
    #expect(refused.status == CommandStatus.unconfirmed.rawValue, "\(refused.errors)")
    #expect(refused.errors.contains("the source has changed and the fleet was not told"))
    #expect(refused.errors.contains("or put the source back and publish its version again"))
    let problem = try JSONBody.object(refused.output)
    #expect(problem["type"] as? String == "urn:freshet:problem:blast-too-large")
    #expect((problem["consequence"] as? String)?.contains("the fleet was not told") == true)
    #expect(isServed())

    // The source is put back: nothing differs from what is active, and yet it is published.
    try service.git("revert", "--no-edit", "HEAD")
    let plan = try await run("plan", on: coordinator)
    #expect(plan.output.contains("support: 1 event to publish"), "\(plan.output)")
    #expect(plan.output.contains("was to be named by an apply that did not finish"))
    let applied = try await run("apply", "--wait", "30s", on: coordinator)
    #expect(applied.status == 0, "\(applied.errors)")
    #expect(!isServed())
    try await answer()
    let again = try await run("apply", on: coordinator)
    #expect(again.output.contains("nothing changed, nothing to publish"), "\(again.output)")
    #expect(isServed())

    // The same where nobody tried to publish it.
    try service.git("revert", "--no-edit", "HEAD")
    try service.git("revert", "--no-edit", "HEAD")
    let skipped = try await run("apply", "--wait", "30s", on: coordinator)
    #expect(skipped.output.contains("was touched by commit"), "\(skipped.output)")
    #expect(!isServed())
    await agent.stop()
  }

  @Test func `a publish that is refused says so, and a purge does not`() async throws {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    let agent = try await node(of: coordinator)
    let cache = try agent.cache(of: String.self) { $0.utf8.count }
    let question = KeyComponents(
      model: .resolved("m"), prompt: .init("refund"), message: "Where?",
      customer: .sharedAcrossCustomers)
    _ = try await cache.value(
      for: try question.key(in: agent.fleet), dependingOn: question.dependencies,
      class: .policyAndPricing
    ) { _ in Generation("an answer") }
    for json in [[], ["--json"]] {
      let refused = try await FreshetProcess.run(
        ["publish", "prompt-deploy", "refund", "--version", "2", "--max-drop", "0"] + json,
        environment: ["FRESHET_COORDINATOR_URL": coordinator.url])
      #expect(refused.status == CommandStatus.unconfirmed.rawValue)
      #expect(refused.errors.contains("the fleet was not told"))
      #expect(refused.output.contains("the fleet was not told") == !json.isEmpty)
    }
    let purge = try await coordinator.run("purge", "dimension", "prompt:refund", "--max-drop", "0")
    #expect(purge.status == CommandStatus.unconfirmed.rawValue, "\(purge.errors)")
    #expect(!purge.errors.contains("the fleet was not told"))
    await agent.stop()
  }

  @Test
  func `without git everything is named anew, unless the user says that nothing else changed`()
    async throws
  {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    for _ in 0..<2 {
      let applied = try await run("apply", on: coordinator)
      #expect(applied.status == 0, "\(applied.errors)")
      #expect(applied.output.contains("support: 3 events to publish"), "\(applied.output)")
      #expect(!applied.errors.contains("fatal"), "\(applied.errors)")
    }
    let plan = try await run("plan", "--markdown", on: coordinator)
    #expect(plan.output.contains("everything is named anew: "), "\(plan.output)")
    let quiet = try await run("apply", "--if-changed", on: coordinator)
    #expect(quiet.output.contains("nothing changed, nothing to publish"), "\(quiet.output)")
    try service.write("prompts/refund.md", "You are brief.\n")
    let changed = try await run("apply", "--if-changed", on: coordinator)
    #expect(changed.output.contains("support: 1 event to publish"), "\(changed.output)")
    #expect(!changed.output.contains("named anew"))
  }

  @Test func `what is remembered of a service is shown, and a slip of the pen is told`()
    async throws
  {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    try service.commit()
    _ = try await run("apply", on: coordinator)
    let shown = try await coordinator.run("state", "--service", "support")
    #expect(shown.output.contains("support: plan "), "\(shown.output)")
    #expect(shown.output.contains("model-alias:chat"))
    #expect(shown.output.contains("gpt-5.4-mini"))
    let json = try JSONBody.object(
      try await coordinator.run("state", "--service", "support", "--json").output)
    let applied = try #require(json["applied"] as? [String: Any])
    #expect((applied["revision"] as? String)?.count == 40)
    #expect((applied["entries"] as? [Any])?.count == 3)
    let other = try await coordinator.run("state", "--service", "suport")
    #expect(other.status == CommandStatus.invalidInput.rawValue)
    #expect(other.errors.contains("no apply of suport is recorded yet; known: support"))
    let bare = try await coordinator.run("state", "--environment", "prod")
    #expect(bare.status == CommandStatus.usage.rawValue)
  }
}
