import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct `Publish route` {
  private static let purge = #"{"kind":"Purge","tag":"t","idempotencyKey":"k","force":true}"#

  @Test func `one event: created, with its receipt and its place`() async throws {
    try await withRouter { client in
      let response = try await client.publish(Self.purge)
      #expect(response.status == .created)
      #expect(response.headers[.location] == "/v1/events/1")
      #expect(response.headers[.contentType] == "application/json")
      #expect(response.headers[.cacheControl] == "no-store")
      let document = try response.document(PublishDocument.self)
      #expect(document.receipts.count == 1)
      #expect(document.receipts.first?.position.sequence == 1)
      #expect(
        document.receipts.first?.position.epoch == "1-00000000000000020000000000000003")
      #expect(document.receipts.first?.note == nil)
      #expect(document.settlement == nil)
    }
  }

  @Test func `what was active already is said, and what to do`() async throws {
    try await withRouter { client in
      let response = try await client.publish(
        #"{"kind":"PromptDeploy","prompt":"p","version":"1","ifChanged":true}"#)
      let receipt = try response.document(PublishDocument.self).receipts.first
      #expect(receipt?.isUnchanged == true)
      #expect(receipt?.note?.contains("publish without ifChanged") == true)
    }
  }

  @Test func `only replays: ok, not created`() async throws {
    let coordinator = FakeCoordinator()
    coordinator.state.withLock { $0.replayed = ["k"] }
    try await withRouter(coordinator) { client in
      let response = try await client.publish(Self.purge)
      #expect(response.status == .ok)
      #expect(try response.document(PublishDocument.self).receipts.first?.isReplay == true)
    }
  }

  @Test func `a batch of which one is new: created, without one place`() async throws {
    let coordinator = FakeCoordinator()
    coordinator.state.withLock { $0.replayed = ["k"] }
    try await withRouter(coordinator) { client in
      let response = try await client.publish("[\(Self.purge),{\"kind\":\"Purge\",\"tag\":\"u\"}]")
      #expect(response.status == .created)
      #expect(response.headers[.location] == nil)
      #expect(
        try response.document(PublishDocument.self).receipts.map(\.isReplay) == [true, false])
    }
  }

  @Test func `waiting gives the settlement of the last event`() async throws {
    let coordinator = FakeCoordinator()
    coordinator.state.withLock { $0.settlements = [.one(.applied, of: 2)] }
    try await withRouter(coordinator) { client in
      let response = try await client.publish(
        "[\(Self.purge),\(Self.purge)]", to: "/v1/events?wait=1.5s")
      let settlement = try #require(try response.document(PublishDocument.self).settlement)
      #expect(settlement == SettlementDocument(.one(.applied, of: 2)))
      #expect(settlement.nodes.first?.appliedAfterSeconds == 0.0015)
      #expect(coordinator.state.withLock { $0.waits } == [.milliseconds(1_500)])
    }
  }

  @Test func `a binary CloudEvent is taken`() async throws {
    let coordinator = FakeCoordinator()
    try await withRouter(coordinator) { client in
      var headers = HTTPFields()
      for (name, value) in [
        ("ce-specversion", "1.0"), ("ce-type", "Purge"), ("ce-source", "s"), ("ce-id", "1"),
      ] {
        if let name = HTTPField.Name(name) { headers[name] = value }
      }
      let response = try await client.publish(#"{"tag":"t"}"#, headers: headers)
      #expect(response.status == .created)
      #expect(coordinator.state.withLock { $0.logged.first?.event?.idempotencyKey } == "s 1")
    }
  }

  @Test(arguments: [
    (PublishError.overloaded, Problem.Sort.overloaded, "1"),
    (.logUnavailable("the disk is full"), .logUnavailable, "5"), (.stopping, .stopping, "5"),
  ]) func `what may go better later says when to try again`(
    error: PublishError, type: Problem.Sort, retryAfter: String
  ) async throws {
    let coordinator = FakeCoordinator()
    coordinator.state.withLock { $0.error = error }
    try await withRouter(coordinator) { client in
      let response = try await client.publish(Self.purge)
      #expect(response.status == .serviceUnavailable)
      #expect(response.problem?.type == type)
      #expect(response.headers[.retryAfter] == retryAfter)
    }
  }

  @Test func `the same key with another body is a conflict`() async throws {
    let coordinator = FakeCoordinator()
    coordinator.state.withLock {
      $0.error = .idempotencyConflict(index: 1, key: "k", earlier: 9)
    }
    try await withRouter(coordinator) { client in
      let response = try await client.publish("{\"events\":[\(Self.purge),\(Self.purge)]}")
      #expect(response.status == .conflict)
      #expect(
        response.problem
          == Problem(
            .idempotencyConflict,
            "events[1].idempotencyKey 'k' was used for another event, number 9; "
              + "repeat that one exactly, or use a new key",
            field: "events[1].idempotencyKey", index: 1, sequence: 9))
    }
  }

  @Test func `what was overtaken is a failed precondition`() async throws {
    let coordinator = FakeCoordinator()
    coordinator.state.withLock {
      $0.error = .overtaken(index: 0, Dimension(.prompt, "p"), by: 9)
    }
    let body = #"{"kind":"PromptDeploy","prompt":"p","version":"a","unchangedSince":"1-a@7"}"#
    try await withRouter(coordinator) { client in
      let response = try await client.publish(body)
      #expect(response.status == .preconditionFailed)
      #expect(response.problem?.type == .overtaken)
      #expect(response.problem?.sequence == 9)
      let refused = try await client.publish(body.replacing("1-a@7", with: "7"))
      #expect(refused.status == .unprocessableContent)
      #expect(refused.problem?.field == "unchangedSince")
    }
  }

  @Test(arguments: [
    (
      AliasChain.isAlias("fast-alias", resolvesTo: ["mini", "nano"]),
      "events[1].models names 'fast-alias', which is an alias itself; name the model that it "
        + "resolves to: mini, nano; nothing was logged"
    ),
    (
      .isModel(of: "default"),
      "events[1].models would make an alias of 'fast', to which the alias 'default' resolves; "
        + "publish the model that 'default' stands for first; nothing was logged"
    ),
  ]) func `an alias of an alias is a conflict, and the model to name is told`(
    chain: AliasChain, detail: String
  ) async throws {
    let coordinator = FakeCoordinator()
    coordinator.state.withLock { $0.error = .aliasChain(index: 1, alias: "fast", chain) }
    let swap = #"{"kind":"ModelSwap","alias":"fast","models":["fast-alias"]}"#
    try await withRouter(coordinator) { client in
      let response = try await client.publish("{\"events\":[\(Self.purge),\(swap)]}")
      #expect(response.status == .conflict)
      var problem = response.problem
      problem?.consequence = nil
      #expect(problem == Problem(.aliasChain, detail, field: "events[1].models", index: 1))
    }
  }

  @Test func `too many prefixes are a conflict`() async throws {
    let coordinator = FakeCoordinator()
    coordinator.state.withLock { $0.error = .tooManyPrefixes(index: 0) }
    try await withRouter(coordinator) { client in
      let response = try await client.publish(#"{"kind":"Purge","keyPrefix":"m:"}"#)
      #expect(response.status == .conflict)
      #expect(response.problem?.field == "keyPrefix")
    }
  }

  @Test func `an event out of its bounds cannot be processed`() async throws {
    try await withRouter { client in
      let response = try await client.publish(#"[{"kind":"Purge","tag":""}]"#)
      #expect(response.status == .unprocessableContent)
      #expect(response.problem?.field == "[0].tag")
      #expect(response.problem?.title == "Invalid field value")
      #expect(response.problem?.status == 422)
    }
  }

  @Test func `another media type is not supported`() async throws {
    try await withRouter { client in
      let response = try await client.publish(
        "tag=t", contentType: "application/x-www-form-urlencoded")
      #expect(response.status == .unsupportedMediaType)
    }
  }

  @Test func `a body over its limit is refused by its length alone`() async throws {
    let coordinator = FakeCoordinator()
    try await withRouter(coordinator) { client in
      let response = try await client.publish(
        String(repeating: " ", count: APILimits.bodyBytes + 1))
      #expect(response.status == .contentTooLarge)
      #expect(response.problem?.type == .bodyTooLarge)
      #expect(response.headers[.connection] == "close")
    }
    #expect(coordinator.state.withLock { $0.logged.isEmpty })
  }

  @Test func `a body over its limit is refused while it comes, if it does not say its length`()
    async throws
  {
    let coordinator = FakeCoordinator()
    try await withRouter(coordinator, behind: [WithoutLength()]) { client in
      let response = try await client.publish(
        String(repeating: " ", count: APILimits.bodyBytes + 1))
      #expect(response.status == .contentTooLarge)
      #expect(response.problem?.type == .bodyTooLarge)
      #expect(try await client.publish(Self.purge).status == .created)
    }
  }

  @Test(arguments: [
    ("wait=soon", Problem.Sort.invalidParameter, "wait"),
    ("wait=11m", .invalidParameter, "wait"), ("wait=1s&wait=2s", .invalidParameter, "wait"),
    ("wait", .invalidParameter, "wait"), ("timeout=1s", .unknownParameter, "timeout"),
  ]) func `a query that is not understood is refused before anything is logged`(
    query: String, type: Problem.Sort, field: String
  ) async throws {
    let coordinator = FakeCoordinator()
    try await withRouter(coordinator) { client in
      let response = try await client.publish(Self.purge, to: "/v1/events?" + query)
      #expect(response.status == .badRequest)
      #expect(response.problem?.type == type)
      #expect(response.problem?.field == field)
    }
    #expect(coordinator.state.withLock { $0.logged.isEmpty })
  }
}

/// Takes away what a request says of its length, as if it came in chunks.
private struct WithoutLength: RouterMiddleware {
  typealias Context = BasicRequestContext

  @concurrent
  func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    var head = request.head
    head.headerFields[.contentLength] = nil
    return try await next(Request(head: head, body: request.body), context)
  }
}
