import FreshetCore
import Testing

@testable import FreshetCache

/// Random operations on a shard beside a model that is too simple to be wrong.
@Suite struct ShardModelTests {
  @Test(arguments: UInt64(1)...12)
  func `random operations agree with a simple model`(seed: UInt64) throws {
    var run = try Run(seed: seed)
    for step in 0..<6_000 {
      run.step()
      if step.isMultiple(of: 50) {
        let problems = run.shard.validate()
        #expect(problems == [], "seed \(seed), step \(step)")
        if !problems.isEmpty { return }
      }
    }
    #expect(run.disagreements == [], "seed \(seed)")
    #expect(run.hits > 50, "seed \(seed) tests too little")
    #expect(run.revived > 0, "seed \(seed) tests too little")
    #expect(run.removed > 50, "seed \(seed) tests too little")
    #expect(run.explained > 50, "seed \(seed) tests too little")
  }

  private struct Run {
    var shard: Shard
    var knowledge = FleetKnowledge()
    var model: [KeyDigest: Entry] = [:]
    /// What was filled last under each key, and every event that ever stood against it.
    var last: [KeyDigest: (entry: Entry, killers: Set<SequenceNumber>)] = [:]
    var generator: SplitMix64
    var revision: UInt64 = 0
    var sequence: SequenceNumber = 0
    var now: Int64 = 1
    var disagreements: [String] = []
    var hits = 0
    var revived = 0
    var removed = 0
    var explained = 0
    let keys: [AnswerKey]

    init(seed: UInt64) throws {
      generator = SplitMix64(seed: seed)
      let entries = Int.random(in: 8...40, using: &generator)
      let bytes = Int.random(in: 20_000...80_000, using: &generator)
      shard = Shard(budget: .init(bytes: bytes, entries: entries))
      knowledge.advance(to: 0)
      keys = try (0..<30).map { try key("\($0)") }
    }

    private var read: ReadContext {
      ReadContext(
        freshAsOf: Instant(nanoseconds: now), revision: revision,
        time: TimeEstimate(exactly: Instant(nanoseconds: now)), mayGrace: knowledge.mayGrace)
    }

    private func fate(_ entry: Entry) -> Fate {
      knowledge.fate(of: entry, era: entry.era, at: Instant(nanoseconds: now))
    }

    private mutating func chance(_ count: Int) -> Int {
      Int.random(in: 0..<count, using: &generator)
    }

    mutating func step() {
      now += Int64(chance(1_000_000_000))
      switch chance(20) {
      case 0...5: insert()
      case 6...14: lookUp()
      case 15, 16: merge()
      case 17: reclaim()
      case 18: sweep()
      default: if chance(40) == 0 { startOver() }
      }
    }

    private mutating func dependencies() -> [Dependency] {
      (0..<chance(4)).map { _ in
        switch chance(5) {
        case 0: .customer("\(chance(3))", field: chance(2) == 0 ? nil : "f\(chance(2))")
        case 1: .prompt("p\(chance(2))", version: chance(3) == 0 ? nil : "\(chance(2))")
        case 2: .tag("\(chance(4))")
        default: .prompt("p\(chance(2))", version: "\(chance(2))")
        }
      }
    }

    private mutating func insert() {
      let entry = entry(
        keys[chance(keys.count)], bytes: chance(3_000), asOf: sequence, era: knowledge.era,
        dependencies: dependencies(),
        expiresAt: Instant(nanoseconds: now + Int64(chance(400)) * 1_000_000_000 + 1))
      guard fate(entry) == .alive else { return }
      var gone: [Entry] = []
      let isHeld = shard.insert(entry, read, gone: &gone)
      forget(gone)
      if isHeld {
        model[entry.key.digest] = entry
        last[entry.key.digest] = (entry, [])
      }
    }

    private mutating func forget(_ gone: [Entry]) {
      for entry in gone {
        removed += 1
        if model[entry.key.digest] === entry { model[entry.key.digest] = nil }
      }
    }

    private mutating func lookUp() {
      let digest = keys[chance(keys.count)].digest
      var gone: [Entry] = []
      let before = shard.count
      let answer = shard.lookup(digest, read, era: knowledge.era, fate: fate, gone: &gone)
      defer { forget(gone) }
      if before - shard.count != gone.count { disagreements.append("lost without a trace") }
      guard let known = model[digest] else {
        guard case .miss(let reason) = answer else {
          return disagreements.append("something of nothing: \(answer)")
        }
        return judge(reason, of: digest)
      }
      let isOver = now >= known.expiresAt.nanoseconds
      switch (answer, fate(known)) {
      case (.hit(let entry), .alive):
        if isOver || entry !== known { disagreements.append("a wrong hit") }
        hits += 1
      case (.stale(_, let by, _), .graced(let killer, _, _)):
        if isOver || by != killer { disagreements.append("a wrong stale hit") }
      case (.miss(.expired), .alive), (.miss(.expired), .graced):
        if !isOver { disagreements.append("expired too soon") }
      case (.miss(.invalidated(let by)), .dead(let killer)),
        (.miss(.invalidated(let by)), .dormant(let killer)):
        if by != killer { disagreements.append("killed by \(by) for \(killer)") }
      case (.miss(.startedOver), .startedOver): break
      case (_, let fate): disagreements.append("\(answer) of an entry that is \(fate)")
      }
    }

    /// Judges what is said of a key that there is no entry of: it may be forgotten, but not made up.
    private mutating func judge(_ reason: MissReason, of digest: KeyDigest) {
      guard reason != .absent else { return }
      explained += 1
      guard let (entry, killers) = last[digest] else {
        return disagreements.append("\(reason) of what was never there")
      }
      let isTrue =
        switch reason {
        case .expired: now >= entry.expiresAt.nanoseconds
        case .startedOver: entry.era < knowledge.era
        case .invalidated(let killer): entry.era == knowledge.era && killers.contains(killer)
        default: false
        }
      if !isTrue { disagreements.append("\(reason) of an entry that was killed by \(killers)") }
    }

    private mutating func learnKillers() {
      for (digest, known) in last {
        switch fate(known.entry) {
        case .graced(let killer, _, _), .dormant(let killer), .dead(let killer):
          last[digest]?.killers.insert(killer)
        case .alive, .startedOver: break
        }
      }
    }

    private mutating func merge() {
      sequence += 1
      let change: Change =
        switch chance(12) {
        case 0: .drops(Dimension(.customer, "\(chance(3))"))
        case 1: .drops(Dimension(.customer, "\(chance(3))", facet: "f\(chance(2))"))
        case 2: .drops(Dimension(.tag, "\(chance(4))"))
        default: .names(Dimension(.prompt, "p\(chance(2))"), versions: ["\(chance(2))"])
        }
      let reprieve = Reprieve(
        of: sequence, grace: chance(3) == 0 ? .seconds(20) : .zero,
        spread: chance(4) == 0 ? .seconds(20) : .zero, from: Instant(nanoseconds: now), seed: 1)
      knowledge.merge(change, at: sequence, reprieve: reprieve, now: Instant(nanoseconds: now))
      knowledge.advance(to: sequence)
      revision += 1
      learnKillers()
    }

    private mutating func reclaim() {
      var gone: [Entry] = []
      var limit = 1 + chance(30)
      let given = limit
      let dimension =
        chance(2) == 0 ? Dimension(.tag, "\(chance(4))") : Dimension(.customer, "\(chance(3))")
      if chance(4) == 0 {
        _ = shard.reclaimAll(from: nil, limit: &limit, read, fate: fate, gone: &gone)
      } else {
        _ = shard.reclaim(
          dimension, from: nil, limit: &limit, read, fate: fate, gone: &gone)
      }
      if gone.count > given - limit { disagreements.append("more gone than looked at") }
      for entry in gone where fate(entry) == .alive { disagreements.append("dropped without need") }
      forget(gone)
      revived = max(revived, Int(shard.counters.revived))
    }

    private mutating func sweep() {
      var gone: [Entry] = []
      shard.sweep(at: Instant(nanoseconds: now), limit: 5, gone: &gone)
      for entry in gone where fate(entry) == .alive && now < entry.expiresAt.nanoseconds {
        disagreements.append("swept before its time")
      }
      forget(gone)
    }

    private mutating func startOver() {
      knowledge.startOver()
      knowledge.advance(to: 0)
      sequence = 0
      revision += 1
    }
  }
}
