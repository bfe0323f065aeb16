import Freshet
import FreshetCoordinator
import FreshetCore
import FreshetTesting
import Glibc
import Testing

@Suite(.timeLimit(.minutes(10)))
struct PauseTests {
  private static let customers = 700
  private static let events = 10_000
  private static let namePrefix = "stopped-"
  private static let end = Dimension(.prompt, "end")

  @Test func `a process that was stopped meanwhile ends in the state of the others`() async throws {
    try await TestFleet.with(nodes: 2, staleness: .seconds(1)) { fleet in
      let addresses = fleet.addresses
      async let other: Void = runElsewhere(addresses.broadcastPort, addresses.sessionPort)
      let pid = try await untilReady(on: fleet)
      let meanwhile = try await whileStopped(pid) {
        for start in stride(from: 0, to: Self.events, by: 100) {
          _ = try await fleet.publish((start..<(start + 100)).map { .burst($0, Self.customers) })
        }
        return try await fleet.settle(try await fleet.publish(.deploy("end", "reached")))
      }
      // Nobody waits for it longer than it promised to serve stale.
      let stopped = meanwhile.nodes.first { $0.node.hasPrefix(Self.namePrefix) }
      #expect(stopped?.standing == .fenced)
      // It looks at its own state, and says by its exit status whether that is right.
      await other
      #expect(try await fleet.differences() == [])
    }
  }

  /// Runs a node in a process of its own until it has applied the last event and checked its state.
  private func runElsewhere(_ broadcast: UInt16, _ session: UInt16) async {
    await #expect(processExitsWith: .success) { [broadcast, session] in
      // Whatever happens to the test, this process ends.
      alarm(600)
      let agent = try FreshetAgent(
        AgentConfiguration(
          coordinator: CoordinatorAddress(
            "127.0.0.1", broadcastPort: broadcast, sessionPort: session),
          name: "\(PauseTests.namePrefix)\(getpid())", application: "test",
          staleness: .bounded(.seconds(1))))
      let cache = try agent.cache(of: String.self) { $0.utf8.count }
      try agent.start()
      try await agent.untilProven()
      for customer in ["untouched", "7"] {
        let ticket = try cache.ticket(
          for: try key(customer), dependingOn: [.customer(customer)], class: .concepts)
        guard cache.redeem(ticket, value: "an answer") == .cached else {
          throw WrongState(what: "not cached")
        }
      }
      var sequence = agent.position?.sequence ?? 0
      while agent.fleet.activeVersions(of: PauseTests.end) == nil {
        sequence += 1
        try await agent.untilApplied(sequence)
      }
      // On a busy machine a proof may be old before it is used.
      for _ in 0..<50 {
        try await agent.untilProven()
        guard case .miss(.unproven) = cache.lookup(try key("untouched")) else { break }
      }
      try PauseTests.check(agent, cache)
      await agent.stop()
    }
  }

  /// Waits until the other process is in the fleet and has filled its cache.
  private func untilReady(on fleet: TestFleet) async throws -> pid_t {
    let deadline = ContinuousClock.now + .seconds(30)
    while ContinuousClock.now < deadline {
      // What a node holds, it tells with its answer to an event.
      try await fleet.settle(try await fleet.publish(.change(of: "nobody")))
      let nodes = try await fleet.commands.fleet().nodes
      if let node = nodes.first(where: { $0.name.hasPrefix(Self.namePrefix) }),
        node.held.entries == 2, let pid = pid_t(node.name.dropFirst(Self.namePrefix.count))
      {
        return pid
      }
    }
    throw TestFleetError.timedOut("a node in another process")
  }

  private func whileStopped<Result>(
    _ pid: pid_t, _ body: () async throws -> Result
  ) async throws -> Result {
    try #require(kill(pid, SIGSTOP) == 0)
    defer { _ = kill(pid, SIGCONT) }
    return try await body()
  }

  /// What this process knows must be what the last event of each customer says.
  private static func check(_ agent: FreshetAgent, _ cache: Cache<String>) throws {
    guard case .hit = cache.lookup(try key("untouched")) else {
      throw WrongState(what: "dropped what no event touched")
    }
    if case .hit = cache.lookup(try key("7")) { throw WrongState(what: "serves what is wrong") }
    for number in (events - customers)..<events where !number.isMultiple(of: 2) {
      let dimension = Dimension(.customer, "\(number % customers)", facet: "plan")
      guard agent.fleet.activeVersions(of: dimension) == ["v\(number)"] else {
        throw WrongState(what: "\(dimension)")
      }
    }
  }

  private struct WrongState: Error {
    let what: String
  }
}
