import FreshetCore

/// An agent and what it knows, on a clock of its own.
struct MiniNode {
  let identity: NodeIdentity
  private let offset: Duration
  private var machine: AgentMachine
  private(set) var watermarks = Watermarks()
  private(set) var position: Position?
  /// On its own clock.
  private var freshAsOf = Instant.distantPast
  /// Where it joined: it holds no entry from before.
  private(set) var base: SequenceNumber = 0

  init(index: Int, bound: Duration, seed: UInt64) {
    identity = .node("\(index)", bound: bound)
    offset = .seconds(1_000 * Int64(index))
    var configuration = AgentMachine.Configuration(node: identity)
    configuration.answerTimeout = .milliseconds(150)
    machine = AgentMachine(configuration, seed: seed)
  }

  var isLive: Bool { machine.isLive }
  var deadline: Instant? { machine.deadline.map { $0 - offset } }
  func isDue(at now: Instant) -> Bool { deadline.map { $0 <= now } ?? false }

  /// On the coordinator's clock; nil while nothing is proven.
  var provenAsOf: Instant? { freshAsOf == .distantPast ? nil : freshAsOf - offset }

  func isServing(at now: Instant, bound: Duration) -> Bool {
    Freshness.isProven(asOf: freshAsOf, at: now + offset, maxStaleness: bound)
  }

  mutating func start(at now: Instant) -> [AgentMessage] {
    let own = now + offset
    return act { $0.start(at: own, into: &$1) }
  }
  mutating func wake(at now: Instant) -> [AgentMessage] {
    let own = now + offset
    return act { $0.wake(at: own, wall: own.nanoseconds, into: &$1) }
  }
  mutating func receive(_ message: CoordinatorMessage, at now: Instant) -> [AgentMessage] {
    let own = now + offset
    return act { $0.receive(message, at: own, into: &$1) }
  }
  mutating func receive(_ broadcast: Broadcast, at now: Instant) -> [AgentMessage] {
    let own = now + offset
    return act { $0.receive(broadcast, at: own, into: &$1) }
  }

  /// Feeds the machine, does what it wants done here, and returns what it wants sent.
  private mutating func act(
    _ body: (inout AgentMachine, inout [AgentEffect]) -> Void
  ) -> [AgentMessage] {
    var effects: [AgentEffect] = []
    body(&machine, &effects)
    var messages: [AgentMessage] = []
    for effect in effects {
      switch effect {
      case .send(let message): messages.append(message)
      case .merge(let change, let sequence, _, _): watermarks.merge(change, at: sequence)
      case .mergeWatermark(let entry): watermarks.merge(entry)
      case .forgetVersions(let sequence): watermarks.forgetVersions(through: sequence)
      case .raiseFloor(let floor): watermarks.raiseFloor(to: floor)
      case .advance(let reached):
        if position == nil { base = reached.sequence }
        position = reached
      case .prove(let instant): freshAsOf = max(freshAsOf, instant)
      case .fence: freshAsOf = .distantPast
      case .startOver:
        freshAsOf = .distantPast
        watermarks = Watermarks()
        position = nil
        base = 0
      case .inquire, .note, .reopen: break
      }
    }
    return messages
  }

  /// Whether entries that `change` killed are dead here.
  ///
  /// - Parameters:
  ///   - change: what the event at `sequence` did.
  ///   - sequence: its place in the log.
  ///   - epochBegan: which versions were active there is not known any more: whoever joined since holds
  ///     nothing from before, and need not know.
  /// - Returns: false if an entry that it killed could be served here.
  func knows(
    _ change: Change, at sequence: SequenceNumber, epochBegan: SequenceNumber
  ) -> Bool {
    if watermarks.everything.droppedAt >= sequence { return true }
    switch change {
    case .names(let dimension, _):
      return watermarks[dimension]?.latest ?? 0 >= sequence
        || (epochBegan >= sequence && base >= epochBegan)
    case .drops(let dimension):
      return base >= sequence || watermarks[dimension]?.droppedAt ?? 0 >= sequence
    case .dropsKeyPrefix(let prefix):
      return base >= sequence
        || watermarks.prefixes.contains { $0.prefix == prefix && $0.droppedAt >= sequence }
    }
  }
}
