import FreshetCache
import FreshetCore

/// An entry for tests of shards, which need no values.
func entry(
  _ key: AnswerKey, bytes: Int = 0, asOf: SequenceNumber = 0, era: UInt64 = 1,
  dependencies: [Dependency] = [], expiresAt: Instant = Instant(nanoseconds: .max),
  cost: AnswerCost? = nil
) -> Entry {
  Entry(
    key: key, asOf: asOf, era: era, dependencies: dependencies, contentClass: .concepts,
    startedAt: Instant(nanoseconds: 0), expiresAt: expiresAt, payloadBytes: bytes, cost: cost)
}

func context(_ now: Int64 = 0, revision: UInt64 = 0) -> ReadContext {
  ReadContext(
    freshAsOf: Instant(nanoseconds: now), revision: revision,
    time: TimeEstimate(exactly: Instant(nanoseconds: now)))
}

extension Shard {
  mutating func isHit(_ key: AnswerKey) -> Bool {
    var gone: [Entry] = []
    let found = lookup(key.digest, context(), era: 1, fate: { _ in .alive }, gone: &gone)
    if case .hit = found { return true }
    return false
  }

  mutating func hits(_ keys: some Sequence<AnswerKey>) -> Int {
    var hits = 0
    for key in keys where isHit(key) { hits += 1 }
    return hits
  }
}
