import CommandTesting
import Foundation
import Freshet
import FreshetCore
import FreshetTerminal
import Testing
import freshet

/// What pipelines go by: exit statuses, and what is said beside them.
@Suite(.timeLimit(.minutes(10)))
struct GateProcessTests {
  @Test func `with no node in the fleet it is said that none was asked`() async throws {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    let plain = try await coordinator.run("publish", "prompt-deploy", "p", "--wait", "5s")
    #expect(plain.status == 0, "\(plain.errors)")
    #expect(plain.output.contains("event 1: no node is in the fleet; none was asked"))
    #expect(plain.errors.contains("state how many there must be with --require-nodes"))
    for required in ["1", "support=1"] {
      let gated = try await coordinator.run(
        "publish", "prompt-deploy", "p", "--wait", "10ms", "--require-nodes", required)
      #expect(gated.status == CommandStatus.tooFewNodes.rawValue, "\(gated.errors)")
      #expect(gated.errors.contains("0 of the 1 nodes"), "\(gated.errors)")
    }
    let unbounded = try await coordinator.run(
      "publish", "prompt-deploy", "p", "--require-nodes", "1")
    #expect(unbounded.status == CommandStatus.usage.rawValue)
    #expect(unbounded.errors.contains("--require-nodes needs --wait"))
  }

  @Test func `an apply can ask for nodes, too`() async throws {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    let service = try DeployedService()
    try service.commit()
    let outcome = try await FreshetProcess.run(
      ["apply", "--manifest", service.manifest, "--wait", "10ms", "--require-nodes", "support=2"],
      environment: ["FRESHET_COORDINATOR_URL": coordinator.url])
    #expect(outcome.status == CommandStatus.tooFewNodes.rawValue, "\(outcome.errors)")
    #expect(outcome.errors.contains("0 of the 2 nodes of support"), "\(outcome.errors)")
  }

  @Test func `nodes that are there are counted by application, for all events of a publish`()
    async throws
  {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    try await ServingNodes.with("web-1", "web-2", of: coordinator) { nodes in
      for (index, prompt) in ["p", "p", "q"].enumerated() {
        try nodes.answer("\(index)", prompt: prompt)
      }
      let batch = ["p", "q"].map { #"{"kind":"PromptDeploy","prompt":"\#($0)","version":"v"}"# }
      let raw = try await coordinator.run(
        "publish", "raw", "-", "--wait", "20s", "--require-nodes", "2", "--require-nodes",
        "support=2", input: "[\(batch.joined(separator: ","))]")
      #expect(raw.status == 0, "\(raw.errors)")
      #expect(raw.output.contains("events 1 to 2: 2 of 2 nodes settled"), "\(raw.output)")
      let other = try await coordinator.run(
        "wait", "latest", "--limit", "10ms", "--require-nodes", "billing=1")
      #expect(other.status == CommandStatus.tooFewNodes.rawValue, "\(other.errors)")
      #expect(other.errors.contains("0 of the 1 nodes of billing"), "\(other.errors)")
      let slow = try await coordinator.run(
        "publish", "prompt-deploy", "p", "--version", "w", "--over", "10m", "--wait", "20s")
      #expect(slow.status == 0)
      #expect(
        slow.output.contains("what was killed is served stale for up to 10.0 min more, until 20"),
        "\(slow.output)")
    }
  }

  @Test func `a wait goes on where a publish gave up`() async throws {
    let coordinator = try await CoordinatorProcess("--longest-bound", "10m", "--new-fleet")
    let empty = try await coordinator.run("wait", "latest")
    #expect(empty.status == CommandStatus.invalidInput.rawValue, "\(empty.errors)")
    #expect(empty.errors.contains("there is no latest"), "\(empty.errors)")
    try SilentNode.join(coordinator.session, name: "sleepy")
    let late = try await coordinator.run("publish", "prompt-deploy", "p", "--wait", "10ms")
    #expect(late.errors.contains("continue to wait with `freshet wait 1`"), "\(late.errors)")
    for event in ["1", "latest"] {
      let again = try await coordinator.run("wait", event, "--limit", "10ms", "--json")
      #expect(again.status == CommandStatus.unsettled.rawValue, "\(again.errors)")
      #expect(try JSONBody.object(again.output)["sequence"] as? Int == 1)
    }
    let gone = try await coordinator.run("wait", "2")
    #expect(gone.status == CommandStatus.invalidInput.rawValue)
    #expect(gone.errors.contains("the log has no event 2"), "\(gone.errors)")
  }

  @Test func `curl fails where a node is late`() async throws {
    let coordinator = try await CoordinatorProcess("--longest-bound", "10m", "--new-fleet")
    try SilentNode.join(coordinator.session, name: "sleepy")
    func curl(_ query: String) async throws -> FreshetProcess.Outcome {
      let line = """
        curl --silent --show-error --fail-with-body "\(coordinator.url)/v1/events?wait=10ms\(query)" \
        --header 'Content-Type: application/json' --header 'Idempotency-Key: "k"' \
        --data '{"kind": "Purge", "tag": "t"}'
        """
      return try await FreshetProcess.run([line], shell: true)
    }
    #expect(try await curl("").status == 0)
    let gated = try await curl("&mustSettle=true")
    #expect(gated.status == 22, "\(gated.errors)")
    let problem = try JSONBody.object(gated.output)
    #expect(problem["type"] as? String == "urn:freshet:problem:unsettled")
    let settlement = problem["settlement"] as? [String: Any]
    #expect(settlement?["sequence"] as? Int == 1)
    // Who runs the coordinator reads it, too.
    coordinator.process.signal(SIGTERM)
    let log = try await coordinator.process.outcome.errors
    #expect(log.contains("event logged"), "\(log)")
    #expect(log.contains("somebody waited in vain for events to settle"), "\(log)")
    #expect(log.contains("sleepy"), "\(log)")
  }

  @Test(arguments: [("Host: evil.example", 22), ("Origin: http://evil.example", 22), ("X: y", 0)])
  func `who is asked nothing is answered on the machine alone`(
    header: String, status: Int32
  ) async throws {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    for path in ["/v1/fleet", "/health", "/openapi.json"] {
      let line = "curl --silent --fail-with-body --header '\(header)' \(coordinator.url)\(path)"
      let outcome = try await FreshetProcess.run([line], shell: true)
      #expect(outcome.status == status, "\(path): \(outcome.output)")
      #expect(outcome.output.contains("::1 and localhost alone") == (status != 0))
    }
  }

  @Test func `a rollback that is run again does not believe that it is done`() async throws {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    func deploy(_ version: String, _ arguments: String...) async throws -> FreshetProcess.Outcome {
      try await FreshetProcess.run(
        ["publish", "prompt-deploy", "p", "--version", version, "--idempotency-key", version]
          + arguments, environment: ["FRESHET_COORDINATOR_URL": coordinator.url])
    }
    for version in ["v1", "v2"] { #expect(try await deploy(version).status == 0) }
    for arguments in [[], ["--wait", "5s"], ["--json"]] {
      let back = try await FreshetProcess.run(
        ["publish", "prompt-deploy", "p", "--version", "v1", "--idempotency-key", "v1"] + arguments,
        environment: ["FRESHET_COORDINATOR_URL": coordinator.url])
      #expect(back.status == CommandStatus.overtaken.rawValue, "\(back.errors)")
      #expect(back.errors.contains("overtaken by event 2"), "\(back.errors)")
    }
    #expect(try await deploy("v2").status == 0)
  }

  @Test func `a plan that was applied before and overtaken is not applied`() async throws {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    let service = try DeployedService()
    func run(_ arguments: String...) async throws -> FreshetProcess.Outcome {
      try await FreshetProcess.run(
        arguments.count == 1 && arguments[0] == "apply"
          ? ["apply", "--manifest", service.manifest] : arguments,
        environment: ["FRESHET_COORDINATOR_URL": coordinator.url])
    }
    try service.commit()
    #expect(try await run("apply").status == 0)
    try service.write("prompts/refund.md", "You are brief.\n")
    try service.commit()
    let plan = service.directory.path("plan.json")
    let planned = try await run("plan", "--manifest", service.manifest, "--out", plan)
    #expect(planned.status == 0, "\(planned.errors)")
    #expect(try await run("apply", plan).status == 0)
    #expect(try await run("apply", plan).status == 0)
    #expect(try await run("publish", "prompt-deploy", "refund", "--version", "x").status == 0)
    let again = try await run("apply", plan)
    #expect(again.status == CommandStatus.overtaken.rawValue, "\(again.errors)")
    #expect(again.errors.contains("a later event has overtaken it"), "\(again.errors)")
  }

  @Test func `an apply that published nothing tells of no earlier event's drops`() async throws {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    let service = try DeployedService()
    try service.commit()
    try await ServingNodes.with("web-1", of: coordinator) { nodes in
      try nodes.answer("q", prompt: "refund")
      func apply(_ arguments: String...) async throws -> FreshetProcess.Outcome {
        try await FreshetProcess.run(
          ["apply", "--manifest", service.manifest] + arguments,
          environment: ["FRESHET_COORDINATOR_URL": coordinator.url])
      }
      let first = try await apply()
      #expect(first.output.contains(", dropped "), "\(first.output)")
      let second = try await apply()
      #expect(second.status == 0)
      #expect(second.output.contains("nothing was published"), "\(second.output)")
      #expect(!second.output.contains("dropped"), "\(second.output)")
      let json = try JSONBody.object(try await apply("--json").output)
      let settlement = json["settlement"] as? [String: Any]
      let node = (settlement?["nodes"] as? [[String: Any]])?.first
      #expect(node?["standing"] as? String == "applied")
      #expect(node?["dropped"] == nil)
    }
  }
}
