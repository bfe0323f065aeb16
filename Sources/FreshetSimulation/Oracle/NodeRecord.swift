/// What the oracle knows of one run of a node.
package struct NodeRecord: Sendable {
  package let name: String
  /// Which history of the log its position is of; nil before the first, or if it is of none.
  package var lineage: Int?
  /// In which history it last started over.
  ///
  /// Changes of this one and later ones it may hold although they are lost: an older copy of the log does not
  /// take back what was broadcast ahead.
  package var heldSince: Int?
  /// Everything up to here is applied there.
  package var applied: UInt64?
  /// Through which event the coordinator said that this node can serve nothing killed, and when that
  /// was durable.
  package var claim: (committedAt: Nanoseconds, sequence: UInt64)?
  /// Whether an assumption about its clock does not hold: no bound in time is owed.
  package var isExempt = false
  /// What its cache was given, by key.
  package var cached: [SourcedAnswer?]
  /// The ids of these, -1 for none: what is asked for at each hit.
  package var cachedIDs: [Int]

  package init(name: String, keys: Int) {
    self.name = name
    cached = Array(repeating: nil, count: keys)
    cachedIDs = Array(repeating: -1, count: keys)
  }

  /// Notes what the cache holds under a key; nil for nothing.
  package mutating func note(_ answer: SourcedAnswer?, key: Int) {
    while cached.count <= key {
      cached.append(nil)
      cachedIDs.append(-1)
    }
    cached[key] = answer
    cachedIDs[key] = answer?.id ?? -1
  }

  /// What its cache was given under a key; nil for nothing.
  package func answer(key: Int) -> SourcedAnswer? { key < cached.count ? cached[key] : nil }

  /// Its cache is empty.
  package mutating func forgetAll() {
    for key in cached.indices { note(nil, key: key) }
  }
}
