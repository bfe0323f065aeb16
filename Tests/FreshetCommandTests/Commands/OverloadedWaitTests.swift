import CommandTesting
import Foundation
import FreshetAPI
import Testing

@testable import FreshetCore

/// A wait that the coordinator refuses because others wait already.
@Suite(.timeLimit(.minutes(10))) struct OverloadedWaitTests {
  private func refusal() throws -> String {
    let problem = Problem(
      .overloaded, "all callers have 1024 waits for settlement in hand, as many as they may")
    let body = String(decoding: try JSONEncoder().encode(problem), as: UTF8.self)
    return ScriptedServer.answer(
      "503 Service Unavailable", type: "application/problem+json", body)
  }

  private func settled() -> String {
    let flags = #""isSettled":true,"knowsAllNodes":true,"isCounted":true"#
    return ScriptedServer.answer(
      "200 OK", type: "text/event-stream",
      "event: settled\ndata: {\"sequence\":42,\(flags),\"nodes\":[]}\n\n")
  }

  private func wait(_ limit: String, at server: ScriptedServer) async throws
    -> FreshetProcess.Outcome
  {
    try await FreshetProcess.run([
      "wait", "42", "--limit", limit, "--coordinator", "http://127.0.0.1:\(server.port)",
    ])
  }

  /// How long each request asked the coordinator to wait.
  private func waits(_ server: ScriptedServer) throws -> [Duration] {
    try server.targets.map { target in
      let items = try #require(URLComponents(string: target)?.queryItems)
      return try DurationText.parse(try #require(items.first { $0.name == "wait" }?.value))
    }
  }

  @Test func `a refused wait is tried again, for what is left of its time`() async throws {
    let server = try ScriptedServer(answers: [try refusal(), settled()])
    let outcome = try await wait("9s", at: server)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let waits = try waits(server)
    #expect(waits.count == 2)
    #expect(waits.first == .seconds(9))
    // The pause is one second at least.
    #expect(waits.last.map { $0 <= .seconds(8) } == true, "\(waits)")
  }

  @Test func `a wait that is refused all its time ends, and says how to go on`() async throws {
    let server = try ScriptedServer(answers: [try refusal()])
    let outcome = try await wait("5s", at: server)
    #expect(outcome.status == 6, "\(outcome.errors)")
    #expect(outcome.errors.contains("1024 waits"), "\(outcome.errors)")
    #expect(outcome.errors.contains("`freshet wait 42`"), "\(outcome.errors)")
    let waits = try waits(server)
    // With pauses of one to two seconds within five.
    #expect((2...5).contains(waits.count), "\(waits)")
    #expect(zip(waits, waits.dropFirst()).allSatisfy { $0.0 > $0.1 }, "\(waits)")
  }

  @Test func `a wait with no time for a pause is not tried again`() async throws {
    let server = try ScriptedServer(answers: [try refusal()])
    let outcome = try await wait("500ms", at: server)
    #expect(outcome.status == 6, "\(outcome.errors)")
    #expect(server.targets.count == 1)
  }
}
