import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct `Query routes` {
  private func filled() async throws -> FakeCoordinator {
    let coordinator = FakeCoordinator()
    _ = try await coordinator.publish([
      Event(
        .customerStateChange(
          CustomerStateChange(customer: "42", fields: [.init("plan", version: "gold")])),
        force: true, grace: .seconds(30), reason: "why", source: "ci", idempotencyKey: "k"),
      Event(.purge(.keyPrefix("m:")), force: true), Event(.purge(.everything)),
    ])
    return coordinator
  }

  @Test func `the query becomes the filter`() async throws {
    let coordinator = FakeCoordinator()
    try await withRouter(coordinator) { client in
      _ = try await client.get(
        "/v1/events?after=3&before=900&kind=Purge&kind=ModelSwap&kind=Purge"
          + "&dimension=customer%3A42%23plan&limit=7&order=newest")
      _ = try await client.get("/v1/events")
    }
    #expect(
      coordinator.state.withLock { $0.filters } == [
        EventFilter(
          after: 3, before: 900, kinds: [.purge, .modelSwap],
          dimension: Dimension(.customer, "42", facet: "plan"), limit: 7, newestFirst: true),
        EventFilter(),
      ])
  }

  @Test func `a full page says where the next one begins`() async throws {
    try await withRouter(try await filled()) { client in
      let oldest = try await client.get("/v1/events?limit=2").document(EventPageDocument.self)
      #expect(oldest.events.map(\.sequence) == [1, 2])
      #expect(oldest.nextAfter == 2)
      let rest = try await client.get("/v1/events?limit=2&after=2")
        .document(EventPageDocument.self)
      #expect(rest.events.map(\.sequence) == [3])
      #expect(rest.nextAfter == nil)
      let newest = try await client.get("/v1/events?limit=1&order=newest")
        .document(EventPageDocument.self)
      #expect(newest.nextBefore == 3)
    }
  }

  @Test func `one event, with the fields that it was published with`() async throws {
    try await withRouter(try await filled()) { client in
      let event = try await client.get("/v1/events/1").document(EventDocument.self)
      #expect(event.kind == "CustomerStateChange")
      #expect(event.values["customer"] == .text("42"))
      #expect(event.values["fields"] == .customerFields([.init("plan", version: "gold")]))
      #expect(event.committedAt == "2025-11-24T16:00:00.123Z")
      #expect(event.graceSeconds == 30)
      #expect(
        event.changes == [
          ChangeDocument(
            .names(Dimension(.customer, "42", facet: "plan"), versions: ["gold"])),
          ChangeDocument(.drops(Dimension(.customer, "42", facet: "plan"))),
        ])
      #expect(event.idempotencyKey == "k")
      let purge = try await client.get("/v1/events/2").document(EventDocument.self)
      #expect(purge.changes == [ChangeDocument(.dropsKeyPrefix("m:"))])
      let unchanged = try await client.get("/v1/events/3").document(EventDocument.self)
      #expect(unchanged.isUnchanged)
      #expect(unchanged.values["everything"] == .flag)
    }
  }

  @Test(arguments: [
    "/v1/events/4", "/v1/events/0", "/v1/events/-1", "/v1/events/x", "/v1/events/4/settlement",
    "/v1/events/18446744073709551615", "/v1/events/18446744073709551616",
    "/v1/events/4/settlement/stream",
  ]) func `an event that is not there`(path: String) async throws {
    try await withRouter(try await filled()) { client in
      let response = try await client.get(path)
      #expect(response.status == .notFound)
      #expect(response.problem?.type == .noSuchEvent)
    }
  }

  @Test(arguments: [
    ("/v1/events?limit=0", "limit", "limit is '0'; give a whole number, 1 to 1000"),
    ("/v1/events?limit=1001", "limit", "limit is '1001'; give a whole number, 1 to 1000"),
    ("/v1/events?after=-1", "after", "after is '-1'; give a whole number, 0 or more"),
    ("/v1/events?before=0", "before", "before is '0'; give a whole number, 1 or more"),
    ("/v1/events?order=up", "order", "order is 'up'; allowed: oldest, newest"),
    (
      "/v1/events?kind=Flush", "kind",
      "kind is 'Flush', which is not a kind of event; allowed: ModelSwap, PromptDeploy, "
        + "CorpusReindex, ToolSchemaChange, CustomerStateChange, CustomChange, Purge"
    ),
    (
      "/v1/events?dimension=prompt", "dimension",
      "dimension is 'prompt', which is not a dimension; give KIND:ID, such as "
        + "prompt:refund-assistant or customer:42#plan; kinds: everything, model, model-alias, "
        + "prompt, corpus, tool-set, customer, tag, route, key"
    ),
    ("/v1/fleet?verbose=1", "verbose", "verbose is not a parameter here; allowed: held"),
    ("/v1/events/1?x=1", "x", "x is not a parameter here; allowed: none"),
    (
      "/v1/events/1/settlement?wait=601s", "wait",
      "wait is '601s'; the longest wait is 10m"
    ),
    (
      "/v1/events/1/settlement?wait=%35", "wait",
      "wait '5' is no duration; give a number and a unit (ms, s, m, h, d), "
        + "such as 250ms, 5s or 1.5h"
    ),
  ]) func `a query that is not understood is named`(
    path: String, field: String, detail: String
  ) async throws {
    try await withRouter { client in
      let response = try await client.get(path)
      #expect(response.status == .badRequest)
      #expect(response.problem?.field == field)
      #expect(response.problem?.detail == detail)
    }
  }

  @Test func `a log that cannot be read is said to be unavailable`() async throws {
    let coordinator = FakeCoordinator()
    coordinator.state.withLock { $0.queryError = .broken("no disk") }
    try await withRouter(coordinator) { client in
      let response = try await client.get("/v1/events")
      #expect(response.status == .serviceUnavailable)
      #expect(response.problem?.type == .logUnavailable)
    }
  }

  @Test func `the settlement, at once and after a wait`() async throws {
    let coordinator = FakeCoordinator()
    coordinator.state.withLock { $0.settlements = [.one(.pending)] }
    try await withRouter(coordinator) { client in
      let now = try await client.get("/v1/events/1/settlement")
        .document(SettlementDocument.self)
      #expect(now == SettlementDocument(.one(.pending)))
      #expect(!now.isSettled)
      _ = try await client.get("/v1/events/1/settlement?wait=10m")
    }
    #expect(coordinator.state.withLock { $0.waits } == [.zero, .seconds(600)])
  }

  @Test func `the active versions`() async throws {
    try await withRouter { client in
      let state = try await client.get("/v1/state").document(StateDocument.self)
      #expect(
        state.dimensions == [
          .init(
            dimension: "prompt:refund-assistant#system", kind: "prompt", id: "refund-assistant",
            facet: "system", versions: ["9f2c"], since: 7, isOpen: false)
        ])
    }
  }

  @Test func `the state is chosen by kind and beginning, and read page by page`() async throws {
    let coordinator = FakeCoordinator()
    coordinator.state.withLock { state in
      for id in ["a/1", "a/2", "a#3", "b/1"] { state.named[Dimension(.customer, id)] = "gold" }
      state.named[Dimension(.corpus, "a/1")] = "1"
      state.named[Dimension(.custom("guardrail"), "pii")] = "4"
    }
    try await withRouter(coordinator) { client in
      func state(_ query: String) async throws -> StateDocument {
        try await client.get("/v1/state?\(query)").document(StateDocument.self)
      }
      #expect(
        try await state("kind=customer&prefix=a").dimensions.map(\.id) == ["a#3", "a/1", "a/2"])
      #expect(try await state("kind=custom&kind=corpus").dimensions.count == 2)
      var ids: [String] = []
      var query = "kind=customer&limit=1"
      while true {
        let page = try await state(query)
        ids += page.dimensions.map(\.id)
        guard let after = page.nextAfter else { break }
        let escaped = after.replacing("%", with: "%25").replacing("#", with: "%23")
        query = "kind=customer&limit=1&after=\(escaped)"
      }
      #expect(ids == ["a#3", "a/1", "a/2", "b/1"])
      for (query, field) in [
        ("kind=key", "kind"), ("limit=0", "limit"), ("limit=10001", "limit"), ("prefix=", "prefix"),
        ("after=x", "after"),
      ] {
        let refused = try await client.get("/v1/state?\(query)")
        #expect(refused.problem?.type == .invalidParameter, "\(query)")
        #expect(refused.problem?.field == field)
      }
    }
  }

  @Test func `the fleet, with what its nodes hold now`() async throws {
    let coordinator = FakeCoordinator()
    try await withRouter(coordinator) { client in
      let fleet = try await client.get("/v1/fleet?held=now").document(FleetDocument.self)
      #expect(fleet.nodes.map(\.held.entries) == [12, 0])
      #expect(fleet.nodes.map(\.isHeldNow) == [true, false])
      coordinator.state.withLock { $0.inquiryError = .tooMany(limit: 16) }
      #expect(try await client.get("/v1/fleet?held=now").problem?.type == .overloaded)
      #expect(try await client.get("/v1/fleet?held=later").problem?.field == "held")
    }
  }

  @Test func `the fleet`() async throws {
    try await withRouter { client in
      let response = try await client.get("/v1/fleet")
      let fleet = try response.document(FleetDocument.self)
      #expect(fleet.head.sequence == 7)
      #expect(fleet.standings == ["applied": 1, "unbounded": 1])
      #expect(fleet.nodes.map(\.boundSeconds) == [2.5, nil])
      #expect(fleet.nodes.map(\.proofAgeSeconds) == [0.12, nil])
      #expect(fleet.nodes.map(\.applied) == [7, nil])
      // What is not known is absent, not null.
      #expect(!response.text.contains("null"))
    }
  }

  @Test func `health and readiness`() async throws {
    let coordinator = FakeCoordinator()
    try await withRouter(coordinator) { client in
      #expect(try await client.get("/health").status == .ok)
      #expect(try await client.get("/ready").status == .ok)
      coordinator.state.withLock { $0.unavailability = "the disk is full" }
      let response = try await client.get("/ready")
      #expect(response.status == .serviceUnavailable)
      #expect(response.problem?.detail == "the disk is full")
      #expect(response.headers[.retryAfter] == "5")
      #expect(try await client.get("/health").status == .ok)
    }
  }

  @Test(arguments: ["/", "/v1", "/v1/event", "/v1/events/1/settlement/x", "/V1/events"])
  func `what does not exist is a problem too`(path: String) async throws {
    try await withRouter { client in
      let response = try await client.get(path)
      #expect(response.status == .notFound)
      #expect(response.problem?.type == .notFound)
    }
  }

  @Test func `another method is refused, and the right ones named`() async throws {
    try await withRouter { client in
      for method: HTTPRequest.Method in [.put, .delete, .patch, .options] {
        let response = try await client.executeRequest(
          uri: "/v1/events", method: method, headers: [:], body: nil)
        #expect(response.status == .methodNotAllowed)
        #expect(response.headers[.allow] == "GET, HEAD, POST")
        #expect(response.problem?.type == .methodNotAllowed)
      }
      let head = try await client.executeRequest(
        uri: "/v1/fleet", method: .head, headers: [:], body: nil)
      #expect(head.status == .ok)
      #expect(head.text.isEmpty)
    }
  }
}
