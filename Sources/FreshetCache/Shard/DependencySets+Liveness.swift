import FreshetCore

/// Verdicts of the rule of liveness on one entry that hold for others of the same dependencies.
extension DependencySets {
  /// Whether an entry of a set that began at `asOf` is known to be alive at this revision.
  ///
  /// It is if the rule found one alive that began no later, for nothing else distinguishes them.
  func isVouched(
    set: Int32, era: UInt64, asOf: SequenceNumber, at revision: UInt64
  ) -> Bool {
    guard let vouched = sets[Int(set)].vouched else { return false }
    return vouched.revision == revision && vouched.era == era && asOf >= vouched.from
  }

  /// Whether a fill that began at `asOf` is known to be alive, with no declared version that needs counting.
  func isSound(
    set: Int32, era: UInt64, asOf: SequenceNumber, at revision: UInt64
  ) -> Bool {
    sets[Int(set)].vouched?.isSound == true
      && isVouched(set: set, era: era, asOf: asOf, at: revision)
  }

  /// Records that the rule found an entry of a set alive, by its dependencies alone.
  mutating func vouch(
    set: Int32, era: UInt64, asOf: SequenceNumber, at revision: UInt64, isSound: Bool = false
  ) {
    let set = Int(set)
    var from = asOf
    var isSound = isSound
    if let vouched = sets[set].vouched, vouched.revision == revision, vouched.era == era {
      if vouched.from <= asOf, vouched.isSound || !isSound { return }
      from = min(from, vouched.from)
      isSound = isSound || vouched.isSound
    }
    sets[set].vouched = Vouched(
      revision: revision, era: era, from: from, isSound: isSound)
  }

  /// The fate of a dead entry of a set, if the rule has judged one at this revision that began at the same time.
  ///
  /// Nothing else distinguishes them.
  func condemnation(
    ofSet set: Int32, era: UInt64, asOf: SequenceNumber, at revision: UInt64
  ) -> Fate? {
    guard let condemned = sets[Int(set)].condemned, condemned.revision == revision,
      condemned.era == era, condemned.asOf == asOf
    else { return nil }
    return condemned.fate
  }

  /// Records that the rule found an entry of a set dead, by its dependencies alone.
  mutating func condemn(
    set: Int32, to fate: Fate, era: UInt64, asOf: SequenceNumber, at revision: UInt64
  ) {
    sets[Int(set)].condemned = Condemned(
      revision: revision, era: era, asOf: asOf, fate: fate)
  }
}
