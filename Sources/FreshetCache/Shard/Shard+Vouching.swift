import FreshetCore

/// One answer of the rule of liveness serves for all entries of the same dependencies.
extension Shard {
  /// Whether the rule of liveness has answered for an entry already, asked for another of the same
  /// dependencies.
  ///
  /// A kept entry is asked for itself: it has to be revived.
  func isVouched(_ slot: Int32, _ entry: Entry, _ context: ReadContext) -> Bool {
    !slots[Int(slot)].isKept
      && sets.isVouched(
        set: slots[Int(slot)].membership.set, era: entry.era, asOf: entry.asOf,
        at: context.generation)
  }

  /// Notes that the rule found an entry alive; what is purged by key tells entries of one set apart.
  mutating func vouch(
    _ slot: Int32, _ entry: Entry, _ context: ReadContext, isSound: Bool = false
  ) {
    guard entry.asOf >= context.keysPurgedThrough else { return }
    sets.vouch(
      set: slots[Int(slot)].membership.set, era: entry.era, asOf: entry.asOf,
      at: context.generation, isSound: isSound)
  }

  /// The fate of an entry: as it was found for one like it, or else what the rule of liveness says now.
  func currentFate(
    _ slot: Int32, _ entry: Entry, _ context: ReadContext, _ fate: (Entry) -> Fate
  ) -> Fate {
    let known = sets.condemnation(
      ofSet: slots[Int(slot)].membership.set, era: entry.era, asOf: entry.asOf,
      at: context.generation)
    if let known, isOneOfItsSet(entry, context) { return known }
    return fate(entry)
  }

  /// Notes that the rule found an entry dead.
  mutating func condemn(
    _ slot: Int32, _ entry: Entry, to fate: Fate, _ context: ReadContext
  ) {
    guard isOneOfItsSet(entry, context) else { return }
    sets.condemn(
      set: slots[Int(slot)].membership.set, to: fate, era: entry.era, asOf: entry.asOf,
      at: context.generation)
  }

  /// Whether nothing tells a dead entry from others of its dependencies: no purge of its key alone, and
  /// no grace, which each entry has until a moment of its own.
  private func isOneOfItsSet(_ entry: Entry, _ context: ReadContext) -> Bool {
    entry.asOf >= context.keysPurgedThrough && !context.mayGrace
  }
}
