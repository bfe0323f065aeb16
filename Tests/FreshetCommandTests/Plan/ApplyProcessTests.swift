import CommandTesting
import Foundation
import FreshetTerminal
import Testing

@testable import freshet

/// `freshet apply` as pipelines run it.
@Suite(.timeLimit(.minutes(10)))
struct ApplyProcessTests {
  private let service: DeployedService

  init() throws { service = try DeployedService() }

  private func run(
    _ arguments: String..., on coordinator: CoordinatorProcess
  ) async throws -> FreshetProcess.Outcome {
    try await FreshetProcess.run(
      [arguments[0], "--manifest", service.manifest] + arguments.dropFirst(),
      environment: ["FRESHET_COORDINATOR_URL": coordinator.url])
  }

  private func versions(_ coordinator: CoordinatorProcess) async throws -> [String: [String]] {
    let state = try JSONBody.object(try await coordinator.run("state", "--json").output)
    var versions: [String: [String]] = [:]
    for entry in state["dimensions"] as? [[String: Any]] ?? [] {
      versions[entry["dimension"] as? String ?? ""] = entry["versions"] as? [String]
    }
    return versions
  }

  private func eventCount(_ coordinator: CoordinatorProcess) async throws -> Int {
    try await coordinator.run("events").output.split(separator: "\n").count
  }

  @Test func `a plan is published once, and its receipt is the way back`() async throws {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    try service.commit()
    let first = try await run("apply", on: coordinator)
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains("everything is named anew: nothing was applied yet"))
    let before = try await versions(coordinator)
    #expect(before.count == 3)
    try service.write("prompts/refund.md", "You are brief.\n")
    try service.commit()
    let receipt = service.directory.path("receipt.json")
    let applied = try await run("apply", "--receipt", receipt, on: coordinator)
    #expect(applied.status == 0, "\(applied.errors)")
    let after = try await versions(coordinator)
    #expect(after["prompt:refund"] != before["prompt:refund"])
    #expect(after["tool-set:crm"] == before["tool-set:crm"])
    let again = try await run("apply", on: coordinator)
    #expect(again.output.contains("nothing changed, nothing to publish"))
    #expect(try await eventCount(coordinator) == 4)
    for _ in 0..<2 {
      let back = try await run("apply", "--from-receipt", receipt, on: coordinator)
      #expect(back.status == 0, "\(back.errors)")
      #expect(try await versions(coordinator) == before)
      #expect(try await eventCount(coordinator) == 5)
    }
    // Which commit that was is not known.
    let next = try await run("plan", on: coordinator)
    #expect(next.output.contains("3 events to publish"), "\(next.output)")
    #expect(next.output.contains("is of no known revision"), "\(next.output)")
  }

  @Test func `while both versions serve both are active, whoever repeats himself`() async throws {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    try service.commit()
    _ = try await run("apply", on: coordinator)
    let old = try await versions(coordinator)
    try service.write("tools/crm.json", #"{"name": "refund", "parameters": {"limit": 2}}"#)
    try service.write("prompts/refund.md", "You are brief.\n")
    try service.commit()
    let plan = service.directory.path("plan.json")
    #expect(try await run("plan", "--out", plan, on: coordinator).status == 0)
    for _ in 0..<2 {
      #expect(try await run("apply", plan, "--stage", "before", on: coordinator).status == 0)
      let both = try await versions(coordinator)
      #expect(both["tool-set:crm"]?.count == 2)
      #expect(both["prompt:refund"] == old["prompt:refund"])
    }
    let between = try await coordinator.run("state", "--service", "support").output
    #expect(between.contains("did not finish"), "\(between)")
    #expect(between.contains("the next plan names tool-set:crm, prompt:refund"), "\(between)")
    for _ in 0..<2 {
      #expect(try await run("apply", plan, "--stage", "after", on: coordinator).status == 0)
      let new = try await versions(coordinator)
      #expect(new["tool-set:crm"]?.count == 1)
      #expect(new["tool-set:crm"] != old["tool-set:crm"])
      #expect(new["prompt:refund"] != old["prompt:refund"])
    }
    #expect(try await eventCount(coordinator) == 6)
    let done = try await coordinator.run("state", "--service", "support").output
    #expect(!done.contains("did not finish"), "\(done)")
    #expect(try await run("plan", on: coordinator).output.contains("nothing changed"))
  }

  @Test func `a plan that was overtaken is refused whole`() async throws {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    try service.commit()
    _ = try await run("apply", on: coordinator)
    try service.write("prompts/refund.md", "You are brief.\n")
    try service.write("tools/crm.json", #"{"name": "refund", "parameters": {"limit": 2}}"#)
    try service.commit()
    let plan = service.directory.path("plan.json")
    _ = try await run("plan", "--out", plan, on: coordinator)
    let other = try await coordinator.run("publish", "prompt-deploy", "refund", "--version", "x")
    #expect(other.status == 0)
    let before = try await versions(coordinator)
    let refused = try await run("apply", plan, on: coordinator)
    #expect(refused.status == CommandStatus.conflict.rawValue, "\(refused.errors)")
    #expect(refused.errors.contains("event 4 has changed prompt:refund since"), "\(refused.errors)")
    #expect(refused.errors.contains("the source has changed and the fleet was not told"))
    #expect(try await versions(coordinator) == before)
    #expect(try await run("apply", on: coordinator).status == 0)
    // Another has finished since: what it named is not taken back.
    let late = try await run("apply", plan, on: coordinator)
    #expect(late.status == CommandStatus.conflict.rawValue, "\(late.errors)")
    #expect(late.errors.contains("was applied since this one was made"), "\(late.errors)")
    // What it was about to name may stand at the source: the next plan names it, though nothing differs.
    #expect(late.errors.contains("plan anew and apply that"), "\(late.errors)")
    let state = try await coordinator.run("state", "--service", "support").output
    #expect(state.contains("did not finish"), "\(state)")
    let next = try await run("plan", on: coordinator).output
    #expect(next.contains("prompt:refund") && !next.contains("nothing changed"), "\(next)")
    #expect(try await run("apply", on: coordinator).status == 0)
    #expect(try await run("plan", on: coordinator).output.contains("nothing changed"))
  }

  @Test func `what is no plan and what is no receipt are refused`() async throws {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    try service.write("no.json", "{}")
    let path = service.directory.path("no.json")
    for arguments in [[path], ["--from-receipt", path], [service.directory.path("gone.json")]] {
      let outcome = try await FreshetProcess.run(
        ["apply"] + arguments, environment: ["FRESHET_COORDINATOR_URL": coordinator.url])
      #expect(outcome.status == CommandStatus.source.rawValue, "\(outcome.errors)")
    }
    let staged = try await run("apply", "--stage", "soon", on: coordinator)
    #expect(staged.status == CommandStatus.invalidInput.rawValue)
    #expect(try await versions(coordinator).isEmpty)
  }
}
