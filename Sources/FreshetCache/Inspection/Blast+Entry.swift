import FreshetCore

extension Blast {
  /// What dropping one entry amounts to.
  init(of entry: Entry) {
    self.init(
      dropped: DropCount(entries: 1, bytes: UInt64(entry.bytes)),
      priced: entry.cost == nil ? 0 : 1, cost: entry.cost.map(RefillCost.init) ?? RefillCost())
  }
}
