import FreshetCache
import FreshetCore
import Testing

@Suite(.timeLimit(.minutes(10))) struct SingleFlightTests {
  private struct ModelDown: Error, Equatable {}

  /// Asks a node for one key through a model that waits at a gate.
  private struct Asker: Sendable {
    let node: TestNode
    let calls = Counter()
    let gate = Gate()
    var dependencies: [Dependency] = [.tag("t")]

    func ask(_ value: String = "answer") async throws -> Answer<String> {
      try await node.cache.value(
        for: key("a"), dependingOn: dependencies, class: .policyAndPricing
      ) { _ in
        calls.increment()
        await gate.wait()
        try Task.checkCancellation()
        return Generation(value)
      }
    }

    func joined(_ count: UInt64) async -> Bool {
      await eventually { node.cache.statistics.shared >= count }
    }
  }

  private func outcome(_ answer: Answer<String>) -> (FillOutcome, isShared: Bool)? {
    if case .generated(_, let outcome, let isShared) = answer.origin {
      (outcome, isShared)
    } else {
      nil
    }
  }

  @Test func `concurrent callers of one key are one call of the model`() async throws {
    let asker = Asker(node: try TestNode())
    try await withThrowingTaskGroup { group in
      for _ in 0..<20 { group.addTask { try await asker.ask() } }
      #expect(await asker.joined(19))
      asker.gate.open()
      var shared = 0
      for try await answer in group {
        #expect(answer.value == "answer")
        if outcome(answer)?.isShared == true { shared += 1 }
      }
      #expect(shared == 19)
    }
    #expect(asker.calls.value == 1)
    #expect(try asker.node.isHit("a"))
    let again = try await asker.ask()
    guard case .hit = again.origin else {
      Issue.record("not from the cache")
      return
    }
    #expect(asker.calls.value == 1)
  }

  @Test func `a caller who gives up does not disturb the others`() async throws {
    let asker = Asker(node: try TestNode())
    let first = Task { try await asker.ask() }
    #expect(await asker.calls.reaches(1))
    let second = Task { try await asker.ask() }
    #expect(await asker.joined(1))
    first.cancel()
    await #expect(throws: CancellationError.self) { try await first.value }
    asker.gate.open()
    #expect(try await second.value.value == "answer")
    #expect(asker.calls.value == 1)
    #expect(try asker.node.isHit("a"))
  }

  @Test func `the call is cancelled when nobody waits any more`() async throws {
    let node = try TestNode()
    let began = Counter()
    let cancelled = Counter()
    let gate = Gate()
    let task = Task {
      try await node.cache.value(for: key("a"), dependingOn: [], class: .concepts) { _ in
        began.increment()
        await withTaskCancellationHandler {
          await gate.wait()
        } onCancel: {
          cancelled.increment()
          gate.open()
        }
        try Task.checkCancellation()
        return Generation("late")
      }
    }
    #expect(await began.reaches(1))
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(await cancelled.reaches(1))
    // The next caller is not handed what was given up.
    let answer = try await node.cache.value(for: key("a"), dependingOn: [], class: .concepts) { _ in
      Generation("new")
    }
    #expect(answer.value == "new")
  }

  @Test func `a caller who was cancelled before asking gets nothing`() async throws {
    let asker = Asker(node: try TestNode())
    let gate = Gate()
    let task = Task {
      await gate.wait()
      return try await asker.ask()
    }
    task.cancel()
    gate.open()
    await #expect(throws: CancellationError.self) { try await task.value }
    asker.gate.open()
  }

  @Test func `an error reaches all who wait and is not cached`() async throws {
    let node = try TestNode()
    let gate = Gate()
    let calls = Counter()
    let ask: @Sendable () async throws -> Answer<String> = {
      try await node.cache.value(for: key("a"), dependingOn: [], class: .concepts) { _ in
        if calls.increment() > 1 { return Generation("recovered") }
        await gate.wait()
        throw ModelDown()
      }
    }
    let tasks = (0..<5).map { _ in Task { try await ask() } }
    #expect(await eventually { node.cache.statistics.shared == 4 })
    gate.open()
    for task in tasks { await #expect(throws: ModelDown.self) { try await task.value } }
    #expect(calls.value == 1)
    #expect(try await ask().value == "recovered")
  }

  @Test func `who asks after an event does not get the call that it overtook`() async throws {
    let asker = Asker(node: try TestNode())
    let first = Task { try await asker.ask("old") }
    #expect(await asker.calls.reaches(1))
    asker.node.apply(.drops(Dimension(.tag, "t")), at: 1)
    let second = Task { try await asker.ask("new") }
    #expect(await asker.calls.reaches(2))
    let third = Task { try await asker.ask("newest") }
    #expect(await asker.joined(1))
    asker.gate.open()
    let old = try await first.value
    #expect(old.value == "old")
    #expect(outcome(old)?.0 == .notCached(.overtaken(by: 1)))
    #expect(try await second.value.value == "new")
    #expect(try await third.value.value == "new")
    #expect(asker.calls.value == 2)
    #expect(try asker.node.lookup("a").value == "new")
  }

  @Test func `nothing is shared while nothing is proven`() async throws {
    let asker = Asker(node: try TestNode())
    let early = Task { try await asker.ask() }
    #expect(await asker.calls.reaches(1))
    asker.node.fleet.fence()
    let tasks = (0..<3).map { _ in Task { try await asker.ask() } }
    #expect(await asker.calls.reaches(4))
    asker.gate.open()
    _ = try await early.value
    for task in tasks { #expect(outcome(try await task.value)?.isShared == false) }
    #expect(asker.node.cache.statistics.shared == 0)
  }

  @Test func `other dependencies are not answered by a call without them`() async throws {
    let asker = Asker(node: try TestNode())
    var other = asker
    other.dependencies.append(.customer("42"))
    let first = Task { try await asker.ask() }
    #expect(await asker.calls.reaches(1))
    let second = Task { [other] in try await other.ask() }
    #expect(await asker.calls.reaches(2))
    asker.gate.open()
    _ = try await (first.value, second.value)
  }

  @Test func `in a grace one caller refreshes and the others are served`() async throws {
    let node = try TestNode()
    try node.fill("a", "old", dependingOn: [.tag("t")])
    node.apply(.drops(Dimension(.tag, "t")), at: 1, grace: .seconds(60))
    let asker = Asker(node: node)
    let refresher = Task { try await asker.ask("new") }
    #expect(await asker.calls.reaches(1))
    for _ in 0..<5 {
      let answer = try await asker.ask("newer")
      #expect(answer.value == "old")
      guard case .stale(_, by: 1) = answer.origin else {
        Issue.record("not stale: \(answer.origin)")
        return
      }
    }
    asker.gate.open()
    #expect(try await refresher.value.value == "new")
    #expect(asker.calls.value == 1)
    #expect(try node.isHit("a"))
  }
}
