import CommandTesting
import Foundation
import Freshet
import FreshetTerminal
import Testing

@testable import freshet

/// A fleet of fifty, one of which is stopped while a deployment is applied.
@Suite(.timeLimit(.minutes(10)))
struct FleetApplyTests {
  private let service: DeployedService

  init() throws { service = try DeployedService() }

  private func apply(
    _ arguments: String..., on coordinator: CoordinatorProcess
  ) async throws -> FreshetProcess.Outcome {
    try await FreshetProcess.run(
      ["apply", "--manifest", service.manifest] + arguments,
      environment: ["FRESHET_COORDINATOR_URL": coordinator.url])
  }

  @Test func `the stopped node is named, and the repeat succeeds and publishes nothing`()
    async throws
  {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    let address = try coordinator.address
    var agents: [FreshetAgent] = []
    for index in 0..<49 {
      let agent = try FreshetAgent(
        AgentConfiguration(coordinator: address, name: "web-\(index)", application: "support"))
      try agent.start()
      agents.append(agent)
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for agent in agents { group.addTask { try await agent.untilProven() } }
      try await group.waitForAll()
    }
    let sleepy = try StoppableNode(
      "sleepy", of: address, source: service.directory.path("sources.json"))
    try await sleepy.untilReady()
    try service.commit()
    #expect(try await apply("--wait", "30s", on: coordinator).status == 0)

    try await answersComeBack(agents[0], on: coordinator) { arguments in
      sleepy.signal(SIGSTOP)
      let late = try await apply("--wait", "500ms", "--receipt", arguments, on: coordinator)
      #expect(late.status == CommandStatus.unsettled.rawValue, "\(late.errors)")
      #expect(late.errors.contains("1 node is late: sleepy"), "\(late.errors)")
      let receipt = try JSONBody.object(String(contentsOfFile: arguments, encoding: .utf8))
      #expect(receipt["late"] as? [String] == ["sleepy"])
      sleepy.signal(SIGCONT)
      let again = try await apply("--wait", "30s", on: coordinator)
      #expect(again.status == 0, "\(again.errors)")
      #expect(again.output.contains("nothing changed, nothing to publish"))
    }
    for agent in agents { await agent.stop() }
  }

  /// An answer that was made before the deployment is served again once that is taken back.
  private func answersComeBack(
    _ agent: FreshetAgent, on coordinator: CoordinatorProcess,
    deploying deploy: (_ receipt: String) async throws -> Void
  ) async throws {
    let cache = try agent.cache(of: String.self) { $0.utf8.count }
    let old = ContentVersion.text("You are kind.\nBe short.\n")
    let question = KeyComponents(
      model: .resolved("gpt-5.4-mini"), prompt: .init("refund", version: old), message: "Where?",
      customer: .sharedAcrossCustomers)
    let key = try question.key()
    func isServed() -> Bool { if case .hit = cache.lookup(key) { true } else { false } }
    _ = try await cache.value(
      for: key, dependingOn: question.dependencies, class: .policyAndPricing
    ) { _ in Generation("an answer") }
    #expect(isServed())
    try service.write("prompts/refund.md", "You are brief.\n")
    try service.commit()
    let receipt = service.directory.path("receipt.json")
    try await deploy(receipt)
    guard case .miss(.invalidated) = cache.lookup(key) else {
      Issue.record("an answer made under the earlier prompt was served")
      return
    }
    #expect(try await apply("--from-receipt", receipt, on: coordinator).status == 0)
    #expect(isServed())
  }
}
