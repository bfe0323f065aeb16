import CommandTesting
import Foundation
import FreshetTerminal
import Testing
import freshet

/// `freshet watch` over a coordinator's restart.
@Suite(.timeLimit(.minutes(10)))
struct WatchProcessTests {
  @Test func `it connects anew, and shows what came meanwhile`() async throws {
    let directory = try TemporaryDirectory()
    var coordinator = try await CoordinatorProcess("--new-fleet", in: directory)
    let port = try #require(coordinator.url.split(separator: ":").last)
    #expect(try await coordinator.run("publish", "prompt-deploy", "a").status == 0)
    let watch = try FreshetProcess([
      "watch", "--after", "0", "--limit", "3", "--settle", "1s", "--json", "--coordinator",
      coordinator.url,
    ])
    _ = try await watch.lines(2)
    coordinator.process.signal(SIGTERM)
    _ = try await coordinator.process.outcome
    coordinator = try await CoordinatorProcess("--http-port", String(port), in: directory)
    for prompt in ["b", "c"] {
      #expect(try await coordinator.run("publish", "prompt-deploy", prompt).status == 0)
    }
    let outcome = try await watch.outcome
    #expect(outcome.status == 0, "\(outcome.errors)")
    let prompts = try outcome.output.split(separator: "\n")
      .compactMap { try JSONBody.object($0)["event"] as? [String: Any] }
      .map { $0["prompt"] as? String }
    #expect(prompts == ["a", "b", "c"])
    #expect(outcome.errors.contains("reconnecting in"), "\(outcome.errors)")
  }

  @Test func `a coordinator that was never there is not waited for`() async throws {
    let outcome = try await FreshetProcess.run(["watch", "--coordinator", "http://127.0.0.1:1"])
    #expect(outcome.status == CommandStatus.unreachable.rawValue)
  }
}
