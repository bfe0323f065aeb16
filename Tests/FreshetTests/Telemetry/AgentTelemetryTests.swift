import CoreMetrics
import Freshet
import FreshetCore
import InMemoryTracing
import MetricsTestKit
import Testing
import Tracing

/// Agents with the backends of an application.
@Suite(.serialized, .timeLimit(.minutes(10))) struct AgentTelemetryTests {
  /// A process has its backends once.
  static let backends: (metrics: TestMetrics, tracer: InMemoryTracer) = {
    let metrics = TestMetrics()
    let tracer = InMemoryTracer()
    MetricsSystem.bootstrap(metrics)
    InstrumentationSystem.bootstrap(tracer)
    return (metrics, tracer)
  }()

  private struct ModelDown: Error {}
  private struct NoSpan: Error {}

  private static func key(_ message: String) throws -> AnswerKey {
    try KeyComponents(
      model: .resolved("m"), prompt: .init("p", version: "1"), message: message,
      customer: .sharedAcrossCustomers
    ).key()
  }

  private static func eventually(_ condition: () -> Bool) async throws -> Bool {
    for _ in 0..<3_000 {
      if condition() { return true }
      try await Task.sleep(for: .milliseconds(10))
    }
    return false
  }

  @Test func `an agent reports its caches and its proof`() async throws {
    let (metrics, _) = Self.backends
    let coordinator = try SocketCoordinator()
    defer { coordinator.stop() }
    var configuration = AgentConfiguration(
      coordinator: coordinator.address, name: "node", application: "tests")
    configuration.metricsInterval = .seconds(1)
    let agent = try FreshetAgent(configuration)
    let cache = try agent.cache(of: String.self, named: "reported") { $0.utf8.count }
    try agent.start()
    try await agent.untilProven()
    for _ in 0..<3 {
      _ = try await cache.value(for: Self.key("a"), dependingOn: [], class: .concepts) { _ in
        Generation("answer", cost: AnswerCost(tokens: 5))
      }
    }
    func total(_ name: String, _ labels: (String, String)...) -> Int64 {
      metrics.counterTotal(label: name, dimensions: [("cache", "reported")] + labels)
    }
    #expect(
      try await Self.eventually {
        total("freshet_lookups_total", ("result", "hit")) == 2
      })
    #expect(total("freshet_lookups_total", ("result", "absent")) == 1)
    #expect(total("freshet_fills_total", ("outcome", "cached")) == 1)
    #expect(total("freshet_refill_tokens_total", ("class", "concepts")) == 5)
    #expect(total("freshet_overdue_answers_total") == 0)
    let entries = try metrics.expectGauge("freshet_entries", [("cache", "reported")])
    #expect(entries.lastValue == 1)
    #expect(
      try await Self.eventually {
        let age = try? metrics.expectGauge("freshet_proof_age_seconds").lastValue
        return age.map { 0...10 ~= $0 } == true
      })
    await agent.stop()
  }

  @Test func `a call to a model is a span, and a failed one says so`() async throws {
    let (_, tracer) = Self.backends
    let agent = try FreshetAgent(
      AgentConfiguration(
        coordinator: CoordinatorAddress("127.0.0.1"), name: "node", application: "tests"))
    let cache = try agent.cache(of: String.self) { $0.utf8.count }
    let (good, bad) = (try Self.key("good"), try Self.key("bad"))
    try await withSpan("request") { _ in
      _ = try await cache.value(
        for: good, dependingOn: [], class: .concepts, upstream: "large"
      ) { _ in Generation("answer", cost: AnswerCost(tokens: 5, micros: 7)) }
    }
    await #expect(throws: ModelDown.self) {
      try await cache.value(for: bad, dependingOn: [], class: .concepts) { _ in
        throw ModelDown()
      }
    }
    func span(_ key: AnswerKey) throws -> FinishedInMemorySpan {
      let wanted = SpanAttribute.string(key.digest.description)
      for span in tracer.finishedSpans
      where span.attributes.get("freshet.key") == wanted && span.operationName == "freshet.refill" {
        return span
      }
      throw NoSpan()
    }
    let first = try span(good)
    #expect(first.operationName == "freshet.refill")
    #expect(first.kind == .client)
    #expect(first.attributes.get("freshet.class") == .string("concepts"))
    #expect(first.attributes.get("freshet.upstream") == .string("large"))
    #expect(first.attributes.get("freshet.purpose") == .string("unproven"))
    #expect(first.attributes.get("freshet.tokens") == .int64(5))
    #expect(first.attributes.get("freshet.cost_micros") == .int64(7))
    let request = tracer.finishedSpans.first { $0.operationName == "request" }
    #expect(first.parentSpanID == request?.spanID)
    #expect(try span(bad).errors.first?.error is ModelDown)
  }

  @Test func `what is out of bounds is told by its field`() {
    var configuration = AgentConfiguration(
      coordinator: CoordinatorAddress("127.0.0.1"), name: "node", application: "tests")
    configuration.metricsInterval = .milliseconds(10)
    #expect(throws: AgentError.self) { try FreshetAgent(configuration) }
    configuration.metricsInterval = .seconds(10)
    configuration.refills.concurrent = 0
    #expect(
      throws: AgentError.configuration(
        field: "refills", problem: "\(RefillLimitsError.concurrent(0))")
    ) { try FreshetAgent(configuration) }
  }
}
