import FreshetCore

@testable import FreshetCache

/// A node with a cache, whose agent is the test.
struct TestNode: Sendable {
  let clock = ManualClock()
  let fleet = FleetState(seed: 1)
  let cache: Cache<String>

  /// A node that has joined at 0 and is proven.
  init(
    _ configuration: CacheConfiguration = CacheConfiguration(
      maxBytes: 16_777_216, maxEntries: 10_000),
    isJoined: Bool = true, hooks: CacheHooks = CacheHooks()
  ) throws {
    cache = try Cache(
      configuration, fleet: fleet, clock: clock.cacheClock, seed: 1, hooks: hooks)
    if isJoined {
      fleet.advance(to: 0)
      prove()
    }
  }

  func prove() {
    fleet.prove(freshAsOf: clock.now)
  }

  /// Does what an agent does on an event.
  func apply(
    _ changes: Change..., at sequence: SequenceNumber, grace: Duration = .zero,
    spread: Duration = .zero
  ) {
    for change in changes {
      fleet.merge(change, at: sequence, grace: grace, spread: spread, now: clock.now)
    }
    fleet.advance(to: sequence)
    prove()
  }

  /// Fills an entry at once.
  @discardableResult
  func fill(
    _ message: String, _ value: String = "answer", dependingOn dependencies: [Dependency] = [],
    class contentClass: ContentClass = .policyAndPricing, bytes: Int? = nil,
    cost: AnswerCost? = nil
  ) throws -> FillOutcome {
    let ticket = try cache.ticket(
      for: key(message), dependingOn: dependencies, class: contentClass)
    return cache.redeem(ticket, value: value, bytes: bytes, cost: cost)
  }

  func lookup(_ message: String) throws -> Lookup<String> {
    cache.lookup(try key(message))
  }

  func isHit(_ message: String) throws -> Bool {
    if case .hit = try lookup(message) { true } else { false }
  }

  /// Why there is none; nil if there is one.
  func miss(_ message: String) throws -> MissReason? {
    if case .miss(let reason) = try lookup(message) { reason } else { nil }
  }

  /// What events that were not published would drop.
  func dryRun(_ events: [[Change]]) -> [Blast]? {
    let inquiry = Inquiry(
      id: InquiryID(1), within: .seconds(5), question: .dryRun(DryRun(head: 0, events: events)))
    let reply = InquiryReply(
      to: inquiry, from: [cache], of: fleet, until: clock.now + .seconds(5))
    guard case .dryRun(let blasts) = reply.answer else { return nil }
    return blasts
  }

  /// Reclaims until nothing is left, at most a thousand calls.
  func reclaimAll(limit: Int = 4_096) -> (drops: [SequenceNumber: DropCount], last: ReclaimProgress)
  {
    var drops: [SequenceNumber: DropCount] = [:]
    var progress = cache.reclaim(limit: limit)
    for _ in 0..<1_000 {
      for drop in progress.drops { drops[drop.sequence, default: DropCount()] += drop.count }
      if progress.isDone { break }
      progress = cache.reclaim(limit: limit)
    }
    return (drops, progress)
  }
}

/// A key that differs by its message; what an entry under it depends on, each test says.
func key(_ message: String, model: String = "gpt-5.4-mini") throws -> AnswerKey {
  try KeyComponents(
    model: .resolved(model), prompt: .init("refund", version: "9f2c"), message: message,
    customer: .sharedAcrossCustomers
  ).key().withoutDependencies
}

extension AnswerKey {
  /// The same key without the dependencies that it brings.
  fileprivate var withoutDependencies: AnswerKey {
    AnswerKey(digest: digest, origin: KeyOrigin(stem: stem), message: message)
  }
}
