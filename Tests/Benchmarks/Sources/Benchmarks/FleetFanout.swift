import Freshet
import FreshetTesting

/// A fleet in this process: a coordinator, and nodes with a thread each.
struct FleetFanout {
  let nodes: Int
  let keys: Bool
  let pace: Pace
  let warmUp: Int
  let events: Int

  /// One round.
  struct Round {
    /// From the publish to its answer: the event is durable.
    var durable: [Duration] = []
    /// From the publish to the last node that applied it.
    var applied: [Duration] = []
    /// From the publish to the settlement's answer, for paced events.
    ///
    /// By then every node has said that it applied the event and counted what that dropped.
    var proved: [Duration] = []
    /// From the first publish to the last node that applied the last event.
    var elapsed: Duration = .zero
  }

  private struct Published {
    var begun: ContinuousClock.Instant
    var durable: ContinuousClock.Instant
    var proved: ContinuousClock.Instant?
  }

  /// Runs one round on a fleet of its own.
  func round() async throws -> Round {
    try await TestFleet.with(nodes: nodes, keysFor: keys ? ["bench"] : []) { fleet in
      let head = fleet.nodes.compactMap { $0.agent.position?.sequence }.max() ?? 0
      let sequences = (head + 1)...(head + UInt64(warmUp + events))
      return try await withThrowingTaskGroup(of: [ContinuousClock.Instant]?.self) { group in
        for node in fleet.nodes {
          group.addTask { try await node.timesApplied(sequences) }
        }
        group.addTask {
          try await Task.sleep(for: .seconds(120))
          return nil
        }
        let published = try await publish(on: fleet)
        var received: [[ContinuousClock.Instant]] = []
        while received.count < nodes {
          guard let instants = try await group.next() ?? nil else {
            throw BenchmarkError.timedOut("\(nodes - received.count) nodes")
          }
          received.append(instants)
        }
        group.cancelAll()
        return measure(published, received)
      }
    }
  }

  private func publish(on fleet: TestFleet) async throws -> [Published] {
    var published: [Published] = []
    published.reserveCapacity(warmUp + events)
    for number in 0..<(warmUp + events) {
      let event = Event(.customerStateChange(CustomerStateChange(customer: "\(number)")))
      let begun = ContinuousClock.now
      let receipt = try await fleet.publish(event)
      var record = Published(begun: begun, durable: .now)
      if case .every(let interval) = pace {
        try await fleet.settle(receipt)
        record.proved = .now
        // Only now: an event right behind a settlement would wait for the nodes' spacing of reports.
        try await Task.sleep(for: interval, tolerance: .zero)
      }
      published.append(record)
    }
    return published
  }

  private func measure(
    _ published: [Published], _ received: [[ContinuousClock.Instant]]
  ) -> Round {
    var round = Round()
    for index in warmUp..<published.count {
      let event = published[index]
      guard let last = received.map({ $0[index] }).max() else { continue }
      round.durable.append(event.begun.duration(to: event.durable))
      round.applied.append(event.begun.duration(to: last))
      if let proved = event.proved { round.proved.append(event.begun.duration(to: proved)) }
      round.elapsed = published[warmUp].begun.duration(to: last)
    }
    return round
  }
}
