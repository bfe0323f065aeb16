import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

/// The `Idempotency-Key` header.
@Suite struct `Idempotency-Key header` {
  private static let purge = #"{"kind":"Purge","tag":"t"}"#

  private func keys(_ header: String, _ body: String = purge) async throws -> (
    keys: [String?], problem: Problem?
  ) {
    let coordinator = FakeCoordinator()
    let problem = Guarded<Problem?>(nil)
    try await withRouter(coordinator) { client in
      var headers = HTTPFields()
      headers[try #require(HTTPField.Name("Idempotency-Key"))] = header
      let response = try await client.publish(body, headers: headers)
      problem.withLock { $0 = response.problem }
    }
    return (
      coordinator.state.withLock { $0.logged.map { $0.event?.idempotencyKey } },
      problem.withLock { $0 }
    )
  }

  @Test(arguments: [
    ("\"deploy-1181\"", "deploy-1181"), ("deploy-1181", "deploy-1181"),
    (#""a \"b\" \\ c""#, #"a "b" \ c"#),
  ]) func `is the key of the event`(header: String, key: String) async throws {
    #expect(try await keys(header).keys == [key])
  }

  @Test func `gives each event of a batch a key of its own`() async throws {
    let batch = "[\(Self.purge),\(Self.purge)]"
    #expect(try await keys("\"k\"", batch).keys == ["k#0", "k#1"])
    #expect(try await keys("\"k\"", "{\"events\":\(batch)}").keys == ["k#0", "k#1"])
  }

  @Test func `may say what the event says, and nothing else`() async throws {
    let same = #"{"kind":"Purge","tag":"t","idempotencyKey":"k"}"#
    #expect(try await keys("\"k\"", same).keys == ["k"])
    let other = try await keys("\"l\"", same)
    #expect(other.keys.isEmpty)
    #expect(other.problem?.type == .conflictingFields)
    #expect(other.problem?.field == "idempotencyKey")
  }

  @Test(arguments: ["\"\"", "\"", "\"a", "a\"b", #""a\b""#, #""a\""#, "a\\b"])
  func `is refused if it says no key`(header: String) async throws {
    let refused = try await keys(header)
    #expect(refused.keys.isEmpty)
    #expect(refused.problem?.field == "idempotency-key")
  }
}
