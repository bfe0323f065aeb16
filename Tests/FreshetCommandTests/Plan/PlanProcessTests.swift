import CommandTesting
import Foundation
import FreshetTerminal
import Testing

@testable import freshet

/// `freshet plan` as pipelines run it.
@Suite(.timeLimit(.minutes(10)))
struct PlanProcessTests {
  private let service: DeployedService

  init() throws { service = try DeployedService() }

  private func plan(
    _ arguments: String..., on coordinator: CoordinatorProcess? = nil
  ) async throws -> FreshetProcess.Outcome {
    try await FreshetProcess.run(
      ["plan", "--manifest", service.manifest] + arguments,
      environment: coordinator.map { ["FRESHET_COORDINATOR_URL": $0.url] } ?? [:])
  }

  @Test func `what changed is found, with its place, and nothing is published`() async throws {
    try service.commit()
    let coordinator = try await CoordinatorProcess("--new-fleet")
    let all = try await plan("--detailed-exitcode", on: coordinator)
    #expect(all.status == 2, "\(all.errors)")
    #expect(all.output.contains("prompt:refund"))
    #expect(all.output.contains("support: 3 events to publish"))
    try service.write("prompts/refund.md", "You are kind.\nBe brief.\n")
    let json = try await plan("--from", "HEAD", "--json", on: coordinator)
    let plan = try #require(try JSONBody.object(json.output)["plan"] as? [String: Any])
    let events = try #require(plan["events"] as? [[String: Any]])
    #expect(events.compactMap { $0["place"] as? String }.contains("prompts/refund.md:2"))
    let state = try await coordinator.run("state")
    #expect(state.output.contains("no versions are known yet"))
  }

  @Test func `a commit that touches nothing of it is an empty plan`() async throws {
    try service.commit()
    try service.write("notes.txt", "nothing")
    try service.write("tools/crm.json", #"{"parameters":{"limit":1.0},"name":"refund"}"#)
    let text = try await plan("--offline", "--from", "HEAD", "--detailed-exitcode")
    #expect(text.status == 0, "\(text.errors)")
    #expect(text.output == "support: nothing changed, nothing to publish\n")
    let markdown = try await plan("--offline", "--from", "HEAD", "--markdown")
    #expect(markdown.output.contains("Nothing that answers are made from has changed."))
  }

  @Test func `a comment on a pull request is a table`() async throws {
    try service.commit()
    try service.write("tools/crm.json", #"{"name": "refund", "parameters": {"a|b": 1}}"#)
    let markdown = try await plan("--offline", "--from", "HEAD", "--markdown")
    #expect(markdown.output.contains("| When | What | Where | Why |"))
    #expect(markdown.output.contains(#"/refund/parameters/a\|b changed"#), "\(markdown.output)")
  }

  @Test func `the schema is printed`() async throws {
    let schema = try await plan("--schema")
    #expect(try JSONBody.object(schema.output)["title"] as? String == "Freshet manifest")
  }

  @Test func `what is wrong has a status of its own, and names the place`() async throws {
    try service.commit()
    func expect(
      _ status: CommandStatus, _ word: String, _ arguments: String...,
      at location: SourceLocation = #_sourceLocation
    ) async throws {
      let outcome = try await FreshetProcess.run(
        ["plan", "--manifest", service.manifest] + arguments,
        environment: ["FRESHET_COORDINATOR_URL": "http://127.0.0.1:1"])
      #expect(outcome.status == status.rawValue, "\(outcome.errors)", sourceLocation: location)
      #expect(outcome.errors.contains(word), "\(outcome.errors)", sourceLocation: location)
      #expect(outcome.output.isEmpty, sourceLocation: location)
    }
    try await expect(.unreachable, "no answer from the coordinator")
    try await expect(.failure, "no answer", "--detailed-exitcode")
    try await expect(.usage, "--from", "--offline")
    try await expect(.revision, "'gone'", "--offline", "--from", "gone")
    try await expect(.manifest, "'prod'", "--environment", "prod")
    try await expect(.manifest, "does not exist", "--manifest", service.directory.path("none.yaml"))
    try service.write("tools/crm.json", "{\n \"name\": 1,\n}")
    try await expect(.source, "tools/crm.json:3:1")
    try service.write(
      "freshet.yaml", "version: 1\nservice: s\ncorpora:\n  - {id: c, command: ['false']}\n")
    try await expect(.command, "status 1")
    try service.write(
      "freshet.yaml", "version: 1\nservice: s\nprompts:\n  - {id: p, file: no.md}\n")
    try await expect(.source, "'no.md' is not there")
    try service.write("freshet.yaml", "version: 1\n  service: s\n")
    try await expect(.manifest, "freshet.yaml:2:")
  }
}
