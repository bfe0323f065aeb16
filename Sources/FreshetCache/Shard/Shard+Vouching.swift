import FreshetCore

/// Sharing one verdict of the rule of liveness among all entries of the same dependencies.
extension Shard {
  /// Whether an earlier verdict on the same dependencies shows that an entry is alive.
  ///
  /// A kept entry is always judged itself, because it has to be revived.
  func isVouched(_ slot: Int32, _ entry: Entry, _ context: ReadContext) -> Bool {
    !slots[Int(slot)].isKept
      && sets.isVouched(
        set: slots[Int(slot)].membership.set, era: entry.era, asOf: entry.asOf,
        at: context.revision)
  }

  /// Records that the rule found an entry alive, unless a purge by key may distinguish entries of its set.
  mutating func vouch(
    _ slot: Int32, _ entry: Entry, _ context: ReadContext, isSound: Bool = false
  ) {
    guard entry.asOf >= context.keysPurgedThrough else { return }
    sets.vouch(
      set: slots[Int(slot)].membership.set, era: entry.era, asOf: entry.asOf,
      at: context.revision, isSound: isSound)
  }

  /// The fate of an entry: that of an equal one if known, else a new verdict of the rule of liveness.
  func currentFate(
    _ slot: Int32, _ entry: Entry, _ context: ReadContext, _ fate: (Entry) -> Fate
  ) -> Fate {
    let known = sets.condemnation(
      ofSet: slots[Int(slot)].membership.set, era: entry.era, asOf: entry.asOf,
      at: context.revision)
    if let known, isOneOfItsSet(entry, context) { return known }
    return fate(entry)
  }

  /// Records that the rule found an entry dead.
  mutating func condemn(
    _ slot: Int32, _ entry: Entry, to fate: Fate, _ context: ReadContext
  ) {
    guard isOneOfItsSet(entry, context) else { return }
    sets.condemn(
      set: slots[Int(slot)].membership.set, to: fate, era: entry.era, asOf: entry.asOf,
      at: context.revision)
  }

  /// Whether a dead entry has the same fate as others of its dependencies.
  ///
  /// It has not after a purge by key, or during a grace, which lasts for each entry until a moment of its own.
  private func isOneOfItsSet(_ entry: Entry, _ context: ReadContext) -> Bool {
    entry.asOf >= context.keysPurgedThrough && !context.mayGrace
  }
}
