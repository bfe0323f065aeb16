import CommandTesting
import Foundation
import FreshetTerminal
import Testing

@testable import freshet

/// A service that declares another version than was published is told of wherever people look.
@Suite(.timeLimit(.minutes(10)))
struct DoctorProcessTests {
  /// Asks until a finding of `sort` names as many nodes.
  ///
  /// - Returns: the status, and the sorts of all findings.
  private func doctor(
    _ coordinator: CoordinatorProcess, until sort: Finding.Sort, of nodes: Int
  ) async throws -> (status: Int32, sorts: [Finding.Sort]) {
    var last: (Int32, [Finding.Sort]) = (-1, [])
    // Nodes tell of it within a second, or of a change within five.
    for _ in 0..<200 {
      let outcome = try await coordinator.run("doctor", "--json")
      let document = try JSONDecoder().decode(
        DoctorReport.Document.self, from: Data(outcome.output.utf8))
      last = (outcome.status, document.findings.map(\.sort))
      if document.findings.contains(where: { $0.sort == sort && $0.nodes.count == nodes }) { break }
    }
    return last
  }

  @Test func `a fleet without nodes is not well, and one that answers is`() async throws {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    let empty = try await coordinator.run("doctor")
    #expect(empty.status == CommandStatus.unwell.rawValue)
    #expect(empty.output.contains("wrong (no-nodes): the coordinator knows of no node"))
    #expect(empty.errors.contains("1 thing is not as it should be"))
    try await ServingNodes.with("web-1", of: coordinator) { nodes in
      let first = try await coordinator.run("publish", "prompt-deploy", "refund", "--version", "v1")
      #expect(first.status == 0)
      try await nodes.untilApplied(1)
      #expect(try nodes.answer("a", prompt: "refund", version: "v1") == 1)
      let well = try await coordinator.run("doctor")
      #expect(well.status == 0, "\(well.output)")
      #expect(well.output.hasPrefix("nothing is wrong: 1 node, head 1 of epoch "), "\(well.output)")
    }
  }

  @Test func `another version than was published is named by doctor, fleet, publish and plan`()
    async throws
  {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    try await ServingNodes.with("web-1", "web-2", of: coordinator) { nodes in
      #expect(try nodes.answer("a", prompt: "refund", version: "declared") == 2)
      let unnamed = try await doctor(coordinator, until: .versionNotPublished, of: 2)
      #expect(unnamed.status == CommandStatus.unwell.rawValue)
      #expect(unnamed.sorts == [.versionNotPublished])

      let published = try await coordinator.run(
        "publish", "prompt-deploy", "refund", "--version", "v2", "--wait", "10s")
      #expect(published.status == 0, "\(published.errors)")
      #expect(try nodes.answer("a", prompt: "refund", version: "declared") == 0)
      let wrong = try await doctor(coordinator, until: .versionNotActive, of: 2)
      #expect(wrong.status == CommandStatus.unwell.rawValue)
      #expect(wrong.sorts == [.versionNotActive])

      let sentence =
        "2 nodes declare version declared of prompt:refund, which is not active: their answers are not "
        + "cached (active: v2; nodes: web-1, web-2; 2 answers, the last "
      #expect(try await coordinator.run("fleet").output.contains(sentence))
      let fleet = try JSONBody.object(try await coordinator.run("fleet", "--json").output)
      #expect(
        (fleet["inactiveVersions"] as? [[String: Any]])?.first?["active"] as? [String] == ["v2"])
      let again = try await coordinator.run(
        "publish", "prompt-deploy", "refund", "--version", "v2", "--wait", "10s")
      #expect(again.status == 0)
      #expect(again.errors.contains(sentence), "\(again.errors)")
      let other = try await coordinator.run(
        "publish", "corpus-reindex", "help", "--version", "1", "--wait", "10s", "--json")
      #expect((try JSONBody.object(other.output)["inactiveVersions"] as? [Any])?.isEmpty == true)
      try await plan(of: coordinator)

      // Once it is published, it is nobody's concern.
      let right = try await coordinator.run(
        "publish", "prompt-deploy", "refund", "--version", "declared", "--wait", "10s")
      #expect(right.status == 0)
      #expect(!right.errors.contains("declare"), "\(right.errors)")
      #expect(try nodes.answer("b", prompt: "refund", version: "declared") == 2)
      #expect(!(try await coordinator.run("fleet").output.contains("declare")))
    }
  }

  private func plan(of coordinator: CoordinatorProcess) async throws {
    let service = try DeployedService()
    let plan = try await FreshetProcess.run(
      ["plan", "--manifest", service.manifest],
      environment: ["FRESHET_COORDINATOR_URL": coordinator.url])
    #expect(plan.status == 0)
    #expect(
      plan.errors.contains(
        "2 nodes declare version declared of prompt:refund, but the manifest leads to "),
      "\(plan.errors)")
  }

  @Test func `help tells the status`() async throws {
    let help = try await FreshetProcess.run(["doctor", "--help"])
    #expect(help.output.contains("with 17 if something is"))
    let all = try await FreshetProcess.run(["--help"])
    #expect(all.output.contains("17  freshet doctor or reload found something wrong"))
  }
}
