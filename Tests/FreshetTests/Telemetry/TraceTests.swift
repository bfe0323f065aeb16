import Freshet
import FreshetCore
import InMemoryTracing
import Testing
import Tracing

/// What an application's tracer is given: in the suite that has one, for a process has it once.
extension AgentTelemetryTests {
  /// An application with a cache of answers to one customer.
  private struct Site {
    static let customer = "customer-4711"
    let agent: FreshetAgent
    let cache: Cache<String>
    let contentClass: ContentClass
    private let number = UInt64.random(in: 0...UInt64.max)

    init(_ traces: AgentConfiguration.Traces = .all) throws {
      _ = AgentTelemetryTests.backends
      var configuration = AgentConfiguration(
        coordinator: CoordinatorAddress("127.0.0.1"), name: "node", application: "tests")
      configuration.traces = traces
      // It is proven once: longer than the busiest run of all tests.
      configuration.staleness = .bounded(.seconds(3_600))
      agent = try FreshetAgent(configuration)
      cache = try agent.cache(of: String.self) { $0.utf8.count }
      contentClass = try ContentClass.concepts.staleness(.bounded(.seconds(3_600)))
      agent.fleet.advance(to: 0)
      agent.fleet.prove(freshAsOf: CacheClock.boot.now)
    }

    /// A key that no other test has.
    func components(_ message: String) -> KeyComponents {
      KeyComponents(
        model: .resolved("model-4711"), prompt: .init("prompt-4711", version: "1"),
        message: "\(message) of \(number)", customer: .customer(Self.customer))
    }

    @discardableResult
    func ask(
      _ message: String, mode: CacheMode = .normal, isTraced: Bool = true,
      directive: CacheDirective = .cache
    ) async throws -> AnswerKey {
      let key = try components(message).key()
      _ = try await cache.value(
        for: key, dependingOn: [.tag("t")], class: contentClass, mode: mode, isTraced: isTraced
      ) { _ in Generation("answer", directive) }
      return key
    }

    /// The spans of a key, in the order in which they ended.
    func spans(_ key: AnswerKey) -> [FinishedInMemorySpan] {
      let wanted = SpanAttribute.string(key.digest.description)
      return AgentTelemetryTests.backends.tracer.finishedSpans.filter {
        $0.attributes.get("freshet.key") == wanted
      }
    }
  }

  private func attributes(_ span: FinishedInMemorySpan) -> [String: SpanAttribute] {
    var all: [String: SpanAttribute] = [:]
    span.attributes.forEach { all[$0] = $1 }
    return all
  }

  @Test func `a lookup is a span of its own, hit or not`() async throws {
    let site = try Site()
    let key = try await withSpan("asking") { _ in
      try await site.ask("a")
      return try await site.ask("a")
    }
    let spans = site.spans(key)
    #expect(spans.map(\.operationName) == ["freshet.lookup", "freshet.refill", "freshet.lookup"])
    let asking = Self.backends.tracer.finishedSpans.last { $0.operationName == "asking" }
    #expect(spans[0].parentSpanID == asking?.spanID)
    #expect(spans[0].kind == .internal)
    #expect(
      spans[0].startInstant.nanosecondsSinceEpoch <= spans[0].endInstant.nanosecondsSinceEpoch)
    let named: [String: SpanAttribute] = [
      "freshet.key": .string(key.digest.description), "freshet.class": "concepts",
    ]
    #expect(
      attributes(spans[0])
        == named.merging(["freshet.outcome": "miss", "freshet.reason": "absent"]) { $1 })
    var hit = attributes(spans[2])
    guard case .double(let age) = hit.removeValue(forKey: "freshet.age_seconds") else {
      Issue.record("no age: \(hit)")
      return
    }
    #expect(0...60 ~= age)
    #expect(hit == named.merging(["freshet.outcome": "hit"]) { $1 })
  }

  @Test func `a stale answer and a near one say so`() async throws {
    let site = try Site()
    func embedding(_ x: Float, _ y: Float) throws -> Embedding { try Embedding([x, y]) }
    let own = try site.components("a").question(embedding: embedding(1, 0))
    let near = try site.components("b").question(embedding: embedding(1, 0.1))
    let ticket = try site.cache.ticket(
      for: own.key, dependingOn: [.tag("t")], class: site.contentClass)
    try site.cache.redeem(ticket, Generation("answer"), answering: own)
    _ = try site.cache.lookup(near, threshold: 0.9)
    let found = attributes(try #require(site.spans(own.key).last))
    #expect(found["freshet.outcome"] == "hit")
    guard case .double(let similarity) = found["freshet.similarity"] else {
      Issue.record("not near: \(found)")
      return
    }
    #expect(0.9..<1 ~= similarity)
    #expect(site.spans(near.key).isEmpty)
    site.agent.fleet.merge(
      .drops(Dimension(.tag, "t")), at: 7, grace: .seconds(60), spread: .zero,
      now: CacheClock.boot.now)
    site.agent.fleet.advance(to: 7)
    site.agent.fleet.prove(freshAsOf: CacheClock.boot.now)
    _ = try site.cache.lookup(own, threshold: 0.9)
    let stale = attributes(try #require(site.spans(own.key).last))
    #expect(stale["freshet.outcome"] == "stale")
    #expect(stale["freshet.reason"] == "invalidated by 7")
  }

  @Test func `what is not cached, and what is not looked up, is seen at the call`() async throws {
    let site = try Site()
    let refused = try await site.ask("refused", directive: .doNotCache("refusal"))
    let refill = try #require(site.spans(refused).last)
    #expect(refill.attributes.get("freshet.do_not_cache") == "refusal")
    for (mode, purpose) in [(CacheMode.bypass, "bypassed"), (.refresh, "refreshed")] {
      let key = try await site.ask(purpose, mode: mode)
      let spans = site.spans(key)
      #expect(spans.map(\.operationName) == ["freshet.refill"])
      #expect(spans.first?.attributes.get("freshet.purpose") == .string(purpose))
      #expect(spans.first?.attributes.get("freshet.do_not_cache") == nil)
    }
  }

  @Test func `the application can leave hits out, or all, or one request`() async throws {
    func names(_ traces: AgentConfiguration.Traces, isTraced: Bool = true) async throws -> [String]
    {
      let site = try Site(traces)
      try await site.ask("a", isTraced: isTraced)
      return site.spans(try await site.ask("a", isTraced: isTraced)).map(\.operationName)
    }
    #expect(try await names(.all).count == 3)
    #expect(try await names(.withoutHits) == ["freshet.lookup", "freshet.refill"])
    #expect(try await names(.disabled).isEmpty)
    #expect(try await names(.all, isTraced: false).isEmpty)
  }

  @Test func `no span holds the customer, nor the readable key`() async throws {
    let site = try Site()
    var keys: [AnswerKey] = []
    for mode in CacheMode.allCases {
      keys.append(try await site.ask("\(mode)", mode: mode))
      try await site.ask("\(mode)", mode: mode)
    }
    let secrets = [Site.customer, "model-4711", "prompt-4711"]
    let spans = keys.flatMap(site.spans)
    #expect(spans.count > 6)
    for span in spans {
      let text = "\(span.operationName) \(attributes(span))"
      for secret in secrets { #expect(!text.contains(secret), "\(text)") }
    }
    #expect(secrets.allSatisfy(keys[0].readable.contains))
  }
}
