/// The oracle's knowledge of one run of a node.
package struct NodeRecord: Sendable {
  package let name: String
  /// The history of the log to which its position belongs; nil before the first, or if it belongs to none.
  package var lineage: Int?
  /// The history in which it last started over.
  ///
  /// It may hold changes of this and later histories even if they are lost, because an older copy of the log
  /// does not undo what was broadcast.
  package var heldSince: Int?
  /// The event up to which everything is applied on it.
  package var applied: UInt64?
  /// The event for which the coordinator claimed that this node serves nothing killed, and when that event was
  /// durable.
  package var claim: (committedAt: Nanoseconds, sequence: UInt64)?
  /// Whether an assumption about its clock is violated, so that no bound in time is owed.
  package var isExempt = false
  /// What its cache was given, by key.
  package var cached: [SourcedAnswer?]
  /// The ids of these answers, needed at each hit; -1 for none.
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

  /// The answer given to the cache under a key; nil for none.
  package func answer(key: Int) -> SourcedAnswer? { key < cached.count ? cached[key] : nil }

  /// Records that the cache is empty.
  package mutating func forgetAll() {
    for key in cached.indices { setAnswer(nil, key: key) }
  }
}
