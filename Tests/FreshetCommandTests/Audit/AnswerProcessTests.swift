import CommandTesting
import Freshet
import FreshetTerminal
import Testing
import freshet

/// `freshet find` and `freshet explain` on live nodes.
@Suite(.timeLimit(.minutes(10)))
struct AnswerProcessTests {
  private static let digest = String(repeating: "0f", count: 32)

  @Test func `nodes say what a key depends on, and the log what killed it`() async throws {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    try await ServingNodes.with("web-1", of: coordinator) { nodes in
      try nodes.answer("q", prompt: "refund", version: "v1")
      let found = try JSONBody.object(
        try await coordinator.run("find", "--prefix", "gpt-5.4-mini:refund@", "--json").output)
      let entries = (found["nodes"] as? [[String: Any]])?.first?["entries"] as? [[String: Any]]
      let key = try #require(entries?.first?["key"] as? String)
      let readable = try #require(entries?.first?["readableKey"] as? String)
      let alive = try await coordinator.run("explain", key)
      #expect(alive.status == 0, "\(alive.errors)")
      #expect(alive.output.contains("no event of the log killed it"), "\(alive.output)")
      // Its version may come back: the node keeps it.
      let deploy = try await coordinator.run(
        "publish", "prompt-deploy", "refund", "--version", "v2", "--wait", "20s")
      #expect(deploy.status == 0)
      for key in [key, readable, key.uppercased()] {
        let dead = try await coordinator.run("explain", key)
        #expect(dead.status == 0, "\(dead.errors)")
        #expect(dead.output.contains("prompt:refund at v1"), "\(dead.output)")
        #expect(dead.output.contains("killed by event 1"), "\(dead.output)")
      }
      let json = try JSONBody.object(try await coordinator.run("explain", key, "--json").output)
      let answer = (json["answers"] as? [[String: Any]])?.first
      #expect(answer?["killedBy"] as? Int == 1)
      let gone = try await coordinator.run("explain", Self.digest)
      #expect(gone.status == CommandStatus.notFound.rawValue)
      #expect(gone.errors.contains("no node that answered holds it; if"), "\(gone.errors)")
    }
  }

  @Test(arguments: ["refund", "a:b:c:d:e:f:g", "", "0f0f"])
  func `what is no key is refused`(key: String) async throws {
    let outcome = try await FreshetProcess.run(["explain", key])
    #expect(outcome.status == CommandStatus.invalidInput.rawValue, "\(outcome.errors)")
    #expect(outcome.errors.contains("is not a key"), "\(outcome.errors)")
  }

  @Test func `what nobody holds has a status of its own`() async throws {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    for arguments in [[Self.digest], ["--prefix", "gpt:"], ["--request", "r", "--purge"]] {
      let outcome = try await FreshetProcess.run(
        ["find"] + arguments, environment: ["FRESHET_COORDINATOR_URL": coordinator.url])
      #expect(outcome.status == CommandStatus.notFound.rawValue, "\(outcome.errors)")
      #expect(outcome.errors.contains("no node is in the fleet"), "\(outcome.errors)")
    }
    // Purged is purged, found or not.
    let purged = try await coordinator.run("find", Self.digest, "--purge")
    #expect(purged.status == 0, "\(purged.errors)")
    let given = try await coordinator.run(
      "explain", Self.digest, "--dependency", "prompt:p=v1", "--as-of", "0")
    #expect(given.status == 0, "\(given.errors)")
    #expect(given.output.contains("killed by event 1"), "\(given.output)")
  }
}
