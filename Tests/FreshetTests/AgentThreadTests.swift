import Freshet
import FreshetCore
import Testing

/// Agents' threads, readers, fills and a publisher at the same time.
@Suite(.timeLimit(.minutes(10)))
struct AgentThreadTests {
  private static let prompts = 4
  private static let events = 100

  private static func prompt(_ number: Int) -> String { "prompt-\(number % prompts)" }

  private static func key(_ number: Int) throws -> AnswerKey {
    try KeyComponents(
      model: .resolved("m"), prompt: .init(prompt(number), version: "1"), message: "q\(number)",
      customer: .sharedAcrossCustomers
    ).key()
  }

  private static func agent(_ name: String, _ address: CoordinatorAddress) throws -> FreshetAgent {
    try FreshetAgent(
      AgentConfiguration(coordinator: address, name: name, application: "tests"))
  }

  /// Looks up and fills until it is cancelled; the number of lookups.
  private static func read(_ cache: Cache<String>, from start: Int) async throws -> Int {
    var count = 0
    while !Task.isCancelled {
      let number = (start + count) % 64
      let key = try key(number)
      if cache.lookup(key).value == nil {
        let ticket = try cache.ticket(
          for: key, dependingOn: [.prompt(prompt(number))], class: .concepts)
        cache.redeem(ticket, value: "answer \(number)")
      }
      count += 1
      if count.isMultiple(of: 32) { await Task.yield() }
    }
    return count
  }

  @Test func `readers and fills go on while events come`() async throws {
    let coordinator = try SocketCoordinator()
    defer { coordinator.stop() }
    let agents = try (0..<3).map { try Self.agent("node-\($0)", coordinator.address) }
    let caches = try agents.map { try $0.cache(of: String.self) { $0.utf8.count } }
    for agent in agents { try agent.start() }
    for agent in agents { try await agent.untilProven() }
    try await withThrowingTaskGroup(of: Int.self) { group in
      for (index, cache) in caches.enumerated() {
        for reader in 0..<2 { group.addTask { try await Self.read(cache, from: index + reader) } }
      }
      for number in 0..<Self.events {
        let prompt = Self.prompt(number)
        coordinator.publish([
          Event(.promptDeploy(PromptDeploy(prompt: prompt, versions: ["v\(number)"]))),
          Event(.customerStateChange(CustomerStateChange(customer: "\(number)"))),
        ])
        if number.isMultiple(of: 10) { try await Task.sleep(for: .milliseconds(5)) }
      }
      for agent in agents { try await agent.untilApplied(UInt64(2 * Self.events)) }
      group.cancelAll()
      for try await count in group { #expect(count > 0) }
    }
    for agent in agents {
      let versions = agent.fleet.activeVersions(of: Dimension(.prompt, Self.prompt(3)))
      #expect(versions == ["v\(Self.events - 1)"])
    }
    // What was filled before is gone from every cache, and counted.
    coordinator.publish([Event(.purge(.everything))])
    for agent in agents { try await agent.untilApplied(UInt64(2 * Self.events + 1)) }
    for cache in caches {
      for number in 0..<64 { #expect(cache.lookup(try Self.key(number)).value == nil) }
    }
    for agent in agents { await agent.stop() }
  }

  @Test func `agents start and stop while others wait for them`() async throws {
    let coordinator = try SocketCoordinator()
    defer { coordinator.stop() }
    for round in 0..<4 {
      let agent = try Self.agent("node-\(round)", coordinator.address)
      let cache = try agent.cache(of: String.self) { $0.utf8.count }
      try agent.start()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for waiter in 0..<4 {
          group.addTask {
            // No event comes: the wait ends with the agent, or is cancelled.
            await #expect(throws: CancellationError.self) {
              try await agent.untilApplied(1_000 + UInt64(waiter))
            }
          }
        }
        group.addTask { try await agent.untilProven() }
        _ = try await group.next()
        if round.isMultiple(of: 2) { group.cancelAll() }
        _ = cache.lookup(try Self.key(round))
        await agent.stop()
      }
      #expect(cache.lookup(try Self.key(round)).value == nil)
    }
  }
}
