/// What the oracle knows of one run of a node.
package struct NodeRecord: Sendable {
  package let name: String
  /// The history of the log to which the node's position belongs; nil if the node has no position in a known history.
  package var lineage: Int?
  /// The history in which the node last started over.
  ///
  /// The node may hold changes of this and later histories even if they are lost, because an older copy of the log does
  /// not undo what was broadcast.
  package var heldSince: Int?
  /// The last event that the node has applied.
  package var applied: UInt64?
  /// The coordinator's latest claim that this node serves nothing killed by an event: the event's number, and when it
  /// became durable.
  package var claim: (committedAt: Nanoseconds, sequence: UInt64)?
  /// Whether an assumption about the node's clock is violated, so that no bound in time is owed.
  package var isExempt = false
  /// The answers that the node's cache holds, by key.
  package var cached: [SourcedAnswer?]
  /// The ids of these answers, which each hit needs; -1 where there is no answer.
  package var cachedIDs: [Int]

  package init(name: String, keys: Int) {
    self.name = name
    cached = Array(repeating: nil, count: keys)
    cachedIDs = Array(repeating: -1, count: keys)
  }

  /// Sets what the cache holds under a key; nil for nothing.
  package mutating func setAnswer(_ answer: SourcedAnswer?, key: Int) {
    while cached.count <= key {
      cached.append(nil)
      cachedIDs.append(-1)
    }
    cached[key] = answer
    cachedIDs[key] = answer?.id ?? -1
  }

  /// Returns the answer that the cache holds under a key; nil if there is none.
  package func answer(key: Int) -> SourcedAnswer? { key < cached.count ? cached[key] : nil }

  /// Records that the cache is empty.
  package mutating func forgetAll() {
    for key in cached.indices { setAnswer(nil, key: key) }
  }
}
