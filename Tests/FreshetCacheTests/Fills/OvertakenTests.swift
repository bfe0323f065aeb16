import FreshetCore
import Testing

@testable import FreshetCache

/// A generation is told when an event overtakes it.
@Suite(.timeLimit(.minutes(10))) struct OvertakenTests {
  private func ticket(_ node: TestNode, _ dependency: Dependency = .tag("t")) throws -> FillTicket {
    try node.cache.ticket(for: key("a"), dependingOn: [dependency], class: .policyAndPricing)
  }

  private func tag(_ name: String) -> Change { .drops(Dimension(.tag, name)) }

  @Test func `who waits is told which event it was, and of no other`() async throws {
    let node = try TestNode()
    let ticket = try ticket(node)
    async let told = ticket.untilOvertaken()
    #expect(await eventually { node.fleet.overtakes.count == 1 })
    node.apply(tag("other"), at: 1)
    node.apply(tag("t"), at: 2)
    let sequence = try await told
    #expect(sequence == 2)
    #expect(node.fleet.overtakes.count == 0)
  }

  @Test func `what is overtaken already is told at once`() async throws {
    let node = try TestNode()
    let ticket = try ticket(node)
    node.apply(tag("t"), at: 1)
    #expect(try await ticket.untilOvertaken() == 1)
    node.fleet.startOver()
    #expect(try await ticket.untilOvertaken() == 0)
  }

  @Test func `an event tells all whom it overtakes, and leaves the others waiting`() async throws {
    let node = try TestNode()
    let told = Counter()
    try await withThrowingTaskGroup { group in
      for number in 0..<200 {
        let ticket = try ticket(node, .tag(number.isMultiple(of: 2) ? "t" : "u"))
        group.addTask {
          _ = try await ticket.untilOvertaken()
          told.increment()
        }
      }
      #expect(await eventually { node.fleet.overtakes.count == 200 })
      node.apply(tag("t"), at: 1)
      #expect(await told.reaches(100))
      #expect(node.fleet.overtakes.count == 100)
      node.fleet.startOver()
      try await group.waitForAll()
    }
    #expect(told.value == 200)
  }

  @Test func `who gives up waits no more`() async throws {
    let node = try TestNode()
    let ticket = try ticket(node)
    let waiting = Task { try await ticket.untilOvertaken() }
    #expect(await eventually { node.fleet.overtakes.count == 1 })
    waiting.cancel()
    await #expect(throws: CancellationError.self) { try await waiting.value }
    #expect(node.fleet.overtakes.count == 0)
  }

  @Test func `a call that is overtaken is cancelled, and asking again makes a new one`()
    async throws
  {
    let node = try TestNode()
    let calls = Counter()
    let cancelled = Counter()
    @Sendable func ask() async throws -> Answer<String> {
      try await node.cache.value(
        for: key("a"), dependingOn: [.tag("t")], class: .policyAndPricing
      ) { ticket in
        try await ticket.unlessOvertaken {
          if calls.increment() == 1 {
            // A model that never ends unless it is cancelled.
            let never = AsyncStream<Int> { _ in }
            for await _ in never {}
            cancelled.increment()
            try Task.checkCancellation()
          }
          return Generation("new")
        }
      }
    }
    async let first = ask()
    #expect(await calls.reaches(1))
    #expect(await eventually { node.fleet.overtakes.count == 1 })
    node.apply(tag("t"), at: 1)
    do {
      _ = try await first
      Issue.record("an answer that would be wrong was made to the end")
    } catch {
      #expect(error as? FillError == .overtaken(by: 1))
    }
    #expect(cancelled.value == 1)
    #expect(try await ask().value == "new")
    #expect(try node.isHit("a"))
    #expect(node.fleet.overtakes.count == 0)
  }

  @Test func `one watched fill too many is told so, and its call runs to the end`() async throws {
    let node = try TestNode()
    let ticket = try ticket(node)
    await withThrowingTaskGroup { group in
      for _ in 0..<FillLimits.watchers { group.addTask { _ = try await ticket.untilOvertaken() } }
      #expect(await eventually { node.fleet.overtakes.count == FillLimits.watchers })
      await #expect(throws: FillError.tooManyWatchers(limit: FillLimits.watchers)) {
        try await ticket.untilOvertaken()
      }
      let whole = try? await ticket.unlessOvertaken { 7 }
      #expect(whole == 7)
      group.cancelAll()
    }
    #expect(node.fleet.overtakes.count == 0)
  }

  @Test func `what ends first is what counts`() async throws {
    struct ModelDown: Error, Equatable {}
    let node = try TestNode()
    let ticket = try ticket(node)
    #expect(try await ticket.unlessOvertaken { 7 } == 7)
    await #expect(throws: ModelDown()) {
      try await ticket.unlessOvertaken { throw ModelDown() }
    }
    #expect(node.fleet.overtakes.count == 0)
  }
}
