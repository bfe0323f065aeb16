import FreshetCache
import FreshetCore
import Testing

@Suite(.timeLimit(.minutes(10))) struct ObserverTests {
  private struct ModelDown: Error {}

  /// Notes what it is told.
  private final class Notebook: CacheObserver {
    let fills = Guarded<[ObservedFill]>([])
    let failures = Counter()
    let alarms = Guarded<[OverdueAnswer]>([])

    func observe<Value: Sendable>(
      _ fill: ObservedFill, _ call: @Sendable () async throws -> Generation<Value>
    ) async throws -> Generation<Value> {
      fills.withLock { $0.append(fill) }
      do {
        return try await call()
      } catch {
        failures.increment()
        throw error
      }
    }

    func alarm(_ overdue: OverdueAnswer) { alarms.withLock { $0.append(overdue) } }
  }

  @Test func `a fill is watched with what it is for, and counted with what it cost`() async throws {
    let notebook = Notebook()
    let node = try TestNode(hooks: CacheHooks(observer: notebook))
    _ = try await node.cache.value(
      for: key("a"), dependingOn: [], class: .concepts, upstream: "large"
    ) { _ in
      node.clock.advance(by: .seconds(2))
      return Generation("answer", cost: AnswerCost(tokens: 700, micros: 1_400))
    }
    await #expect(throws: ModelDown.self) {
      try await node.cache.value(for: key("b"), dependingOn: [], class: .concepts) { _ in
        node.clock.advance(by: .seconds(1))
        throw ModelDown()
      }
    }
    let fills = notebook.fills.withLock { $0 }
    #expect(fills.map(\.className) == ["concepts", "concepts"])
    #expect(fills.map(\.upstream) == ["large", nil])
    #expect(fills.map(\.purpose) == [.miss(.absent), .miss(.absent)])
    #expect(try fills.map(\.key) == [key("a"), key("b")])
    #expect(notebook.failures.value == 1)
    let refills = node.cache.statistics.refills
    #expect(refills.succeeded == 1 && refills.failed == 1)
    #expect(refills.time == .seconds(3))
    #expect(refills.cost == AnswerCost(tokens: 700, micros: 1_400))
    #expect(node.cache.classStatistics.map(\.refills) == [refills])
  }

  /// An entry that says of itself that it lives for ever, so that only the last look can notice.
  @Test func `an answer older than its class allows is not handed out, and raises an alarm`() throws
  {
    let notebook = Notebook()
    let node = try TestNode(hooks: CacheHooks(observer: notebook))
    let short = try ContentClass(
      "short", lifetime: .seconds(60), permittedLifetimes: .seconds(1)...(.seconds(60)), jitter: 0)
    try node.fill("a", class: short)
    let entry = Entry(
      key: try key("a"), asOf: 0, era: 1, dependencies: [], contentClass: short, classIndex: 1,
      startedAt: node.clock.now, expiresAt: Instant(nanoseconds: .max), payloadBytes: 0, cost: nil)
    #expect(node.cache.mayHandOut(entry, at: node.clock.now + .seconds(60)))
    #expect(notebook.alarms.withLock { $0.isEmpty })
    #expect(!node.cache.mayHandOut(entry, at: node.clock.now + .seconds(61)))
    #expect(
      notebook.alarms.withLock { $0 } == [
        OverdueAnswer(
          key: entry.key, className: "short", age: .seconds(61), allowed: .seconds(60))
      ])
    #expect(node.cache.statistics.overdue == 1)
  }
}
