import CommandTesting
import Foundation
import FreshetTerminal
import Testing

@testable import freshet

/// With `--json` a failure is an object on standard error, whichever it is.
@Suite(.timeLimit(.minutes(10)))
struct JSONErrorTests {
  private static func run(
    _ arguments: [String], _ coordinator: CoordinatorProcess
  ) async throws -> FreshetProcess.Outcome {
    try await FreshetProcess.run(
      arguments, environment: ["FRESHET_COORDINATOR_URL": coordinator.url])
  }

  private func check(
    _ outcome: FreshetProcess.Outcome, _ status: CommandStatus, problem: String? = nil,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    #expect(outcome.status == status.rawValue, "\(outcome.errors)", sourceLocation: location)
    let lines = outcome.errors.split(separator: "\n").map(String.init)
    let objects = try lines.map { try JSONBody.object($0) }
    let last = try #require(objects.last, sourceLocation: location)
    #expect(last["status"] as? Int == Int(status.rawValue), sourceLocation: location)
    #expect(last["code"] as? String == status.name, sourceLocation: location)
    #expect((last["message"] as? String)?.isEmpty == false, sourceLocation: location)
    #expect(objects.dropLast().allSatisfy { $0["note"] is String }, sourceLocation: location)
    let type = (last["problem"] as? [String: Any])?["type"] as? String
    #expect(type == problem, sourceLocation: location)
  }

  static let local: [(arguments: [String], status: CommandStatus)] = [
    (["--json"], .usage), (["flet", "--json"], .usage), (["--json", "fleet", "x"], .usage),
    (["publish", "--json", "custom"], .usage), (["wait", "--json", "0"], .invalidInput),
    (["purge", "everything", "--json"], .usage),
    (["fleet", "--json", "--coordinator", "http://127.0.0.1:1"], .unreachable),
    (["coordinator", "--json"], .configuration),
    (["coordinator", "--json", "--data-directory", "/dev/null"], .log),
    (["plan", "--json", "--to", "none"], .revision),
    (["apply", "--json"], .manifest), (["hash", "prompt", "--json", "none"], .source),
    (["fleet", "--json", "--token-file", "none"], .identity),
    (["simulate", "--json", "--nodes", "0"], .invalidInput),
    (["restore", "none", "--json", "--data-directory", "d"], .log),
    (["events", "--verify", "--json", "--kind", "Purge"], .usage),
  ]

  @Test(arguments: local)
  func `without a coordinator`(fault: (arguments: [String], status: CommandStatus)) async throws {
    try check(try await FreshetProcess.run(fault.arguments), fault.status)
  }

  @Test func `a coordinator's address in the environment is a setting`() async throws {
    let outcome = try await FreshetProcess.run(
      ["fleet", "--json"], environment: ["FRESHET_COORDINATOR_URL": "localhost:7400"])
    try check(outcome, .configuration)
  }

  @Test func `of a coordinator, with its problem`() async throws {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    try check(try await coordinator.run("doctor", "--json"), .unwell)
    try check(try await coordinator.run("--json", "find", "--prefix", "a"), .notFound)
    let custom = ["publish", "custom", "guardrail", "pii", "--json"]
    let key = custom + ["--idempotency-key", "k", "--version"]
    #expect(try await Self.run(key + ["1"], coordinator).status == 0)
    try check(
      try await Self.run(key + ["2"], coordinator), .conflict,
      problem: "urn:freshet:problem:idempotency-conflict")
    try check(
      try await Self.run(custom + ["--wait", "1s", "--require-nodes", "1"], coordinator),
      .tooFewNodes)
    try check(
      try await coordinator.run("wait", "99", "--json"), .invalidInput,
      problem: "urn:freshet:problem:no-such-event")
    #expect(try await Self.run(custom, coordinator).status == 0)
    try check(try await Self.run(key + ["1"], coordinator), .overtaken)
    // What is no failure is told as JSON, too.
    let noted = try await Self.run(custom + ["--wait", "1s"], coordinator)
    #expect(noted.status == 0)
    for line in noted.errors.split(separator: "\n") {
      #expect(try JSONBody.object(String(line))["note"] is String)
    }
    #expect(noted.errors.contains("no node is in the fleet"))
  }

  @Test func `off a terminal there is one summary, and no progress`() async throws {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    let outcome = try await coordinator.run(
      "publish", "--wait", "1s", "custom", "guardrail", "pii", "--version", "1")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect((outcome.output + outcome.errors).split(separator: "event 1: ").count == 2)
    #expect(!(outcome.output + outcome.errors).contains("\u{1B}"))
  }

  @Test func `the form is what the arguments ask for`() {
    #expect(OutputForm(["fleet", "--json"]) == .json)
    #expect(OutputForm(["fleet"]) == .text)
    #expect(OutputForm(["purge", "tag", "--", "--json"]) == .text)
  }
}
