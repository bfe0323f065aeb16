import HTTPTypes
import HummingbirdTesting
import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

/// Asking what would be dropped, and what is held where.
@Suite struct InquiryRouteTests {
  private let purge = #"{"kind": "Purge", "tag": "refunds"}"#

  @Test func `a dry run takes what a publish takes, logs nothing and tells by node`() async throws {
    let coordinator = FakeCoordinator()
    try await withRouter(coordinator) { client in
      let response = try await client.publish(purge, to: "/v1/events/dry-run")
      #expect(response.status == .ok)
      let document = try response.document(DryRunDocument.self)
      #expect(document.events.map(\.blast.entries) == [3])
      #expect(document.total.tokens == 900)
      #expect(document.share == 0.3)
      #expect(document.unanswered == 1)
      #expect(document.nodes.map(\.unanswered) == [nil, "away"])
      #expect(document.nodes.first?.held?.entries == 10)
      // The command line goes by the document as the coordinator goes by its report.
      let forecast = document.forecast
      #expect(forecast.dropped.entries == 3 && forecast.held.entries == 10)
      #expect(forecast.answered == 1 && forecast.away == 1 && forecast.changesSomething)
    }
    let state = coordinator.state.withLock { $0 }
    #expect(state.logged.isEmpty)
    #expect(state.tried == [[Event(.purge(.tag("refunds")))]])
    #expect(state.waits == [.seconds(5)])
  }

  @Test func `a dry run of what cannot be published is refused as a publish is`() async throws {
    let coordinator = FakeCoordinator()
    try await withRouter(coordinator) { client in
      let unknown = try await client.publish("{}", to: "/v1/events/dry-run")
      #expect(unknown.problem?.type == .missingField)
      coordinator.state.withLock {
        $0.inquiryError = .publish(.invalid(index: 0, EventError(field: "tag", problem: "is bad")))
      }
      let invalid = try await client.publish(purge, to: "/v1/events/dry-run")
      #expect(invalid.problem?.field == "tag")
      coordinator.state.withLock { $0.inquiryError = .tooMany(limit: 16) }
      let busy = try await client.publish(purge, to: "/v1/events/dry-run")
      #expect(busy.problem?.type == .overloaded)
      coordinator.state.withLock { $0.inquiryError = .tooLarge(9, limit: 8) }
      let large = try await client.publish(purge, to: "/v1/events/dry-run")
      #expect(large.problem?.type == .bodyTooLarge)
      let long = try await client.publish(purge, to: "/v1/events/dry-run?wait=61s")
      #expect(long.problem?.type == .invalidParameter)
    }
  }

  @Test func `entries are found by key, prefix or request`() async throws {
    let coordinator = FakeCoordinator()
    let digest = String(repeating: "0f", count: 32)
    try await withRouter(coordinator) { client in
      let response = try await client.get("/v1/entries?prefix=gpt%3A&limit=7&wait=2s")
      #expect(response.status == .ok)
      let document = try response.document(EntriesDocument.self)
      let entry = try #require(document.nodes.first?.entries.first)
      #expect(entry.key == digest)
      #expect(entry.state == "stale")
      #expect(entry.served == 12)
      #expect(entry.dependencies == [.init(dimension: "prompt:p", version: "1")])
      #expect(document.nodes.first?.requests.first?.outcome == "hit")
      #expect(document.nodes.map(\.unanswered) == [nil, "too-old"])
      _ = try await client.get("/v1/entries?key=\(digest)")
      _ = try await client.get("/v1/entries?request=r-1")
    }
    let state = coordinator.state.withLock { $0 }
    #expect(
      state.questions == [
        .find(.prefix("gpt:"), limit: 7), .find(.digest(digest), limit: 20),
        .findRequest("r-1", limit: 20),
      ])
    #expect(state.waits == [.seconds(2), .seconds(5), .seconds(5)])
  }

  @Test(arguments: [
    "", "?key=0f", "?prefix=", "?request=", "?key=a&prefix=b", "?prefix=a&limit=0",
    "?prefix=a&limit=257",
  ])
  func `a search for nothing, or for two things, is refused`(query: String) async throws {
    try await withRouter { client in
      let response = try await client.get("/v1/entries" + query)
      #expect(response.problem?.type == .invalidParameter)
    }
  }

  @Test func `a publish beyond its own limit, or the policy's, needs to be confirmed`() async throws
  {
    let coordinator = FakeCoordinator()
    try await withRouter(coordinator) { client in
      for limit in ["29%25", "2"] {
        let refused = try await client.publish(purge, to: "/v1/events?maxDrop=\(limit)")
        #expect(refused.problem?.type == .blastTooLarge)
        #expect(refused.status.code == 409)
      }
      #expect(coordinator.state.withLock { $0.logged.isEmpty })
      for query in ["maxDrop=30%25", "maxDrop=3", "maxDrop=0%25&confirm=true"] {
        let answer1 = try await client.publish(purge, to: "/v1/events?\(query)")
        #expect(answer1.status == .created)
      }
      let wrong = try await client.publish(purge, to: "/v1/events?maxDrop=much")
      #expect(wrong.problem?.type == .invalidParameter)
    }
    try await withRouter(coordinator, maxDrop: .share(0.29)) { client in
      let answer2 = try await client.publish(purge)
      #expect(answer2.problem?.type == .blastTooLarge)
      // A request cannot raise the policy's limit.
      let raised = try await client.publish(purge, to: "/v1/events?maxDrop=99%25")
      #expect(raised.problem?.type == .blastTooLarge)
      let confirmed = try await client.publish(purge, to: "/v1/events?confirm=true")
      #expect(confirmed.status == .created)
    }
  }

  @Test func `without a limit nobody is asked before a publish`() async throws {
    let coordinator = FakeCoordinator()
    try await withRouter(coordinator) { client in
      let answer3 = try await client.publish(purge)
      #expect(answer3.status == .created)
    }
    #expect(coordinator.state.withLock { $0.tried.isEmpty })
  }

  @Test func `a spread is taken and told; an actor is never taken`() async throws {
    let coordinator = FakeCoordinator()
    try await withRouter(coordinator) { client in
      let body = #"{"kind": "Purge", "tag": "refunds", "spread": "5m"}"#
      let answer4 = try await client.publish(body)
      #expect(answer4.status == .created)
      let actor = #"{"kind": "Purge", "tag": "refunds", "actor": "me"}"#
      let answer5 = try await client.publish(actor)
      #expect(answer5.problem?.type == .unknownField)
    }
    #expect(coordinator.state.withLock { $0.logged.first?.event?.spread } == .seconds(300))
  }
}
