import FreshetCore

/// What the rule of liveness has said of one entry, and holds for others of the same dependencies.
extension DependencySets {
  /// Whether the rule found an entry of a set alive, at this generation, that began no later than
  /// `asOf`: then one that began at `asOf` is alive too, for nothing else distinguishes them.
  func isVouched(
    set: Int32, era: UInt64, asOf: SequenceNumber, at generation: UInt64
  ) -> Bool {
    guard let vouched = sets[Int(set)].vouched else { return false }
    return vouched.generation == generation && vouched.era == era && asOf >= vouched.from
  }

  /// Whether a fill that began at `asOf` is alive by the same, and there is nothing to count of the versions
  /// that it declares.
  func isSound(
    set: Int32, era: UInt64, asOf: SequenceNumber, at generation: UInt64
  ) -> Bool {
    sets[Int(set)].vouched?.isSound == true
      && isVouched(set: set, era: era, asOf: asOf, at: generation)
  }

  /// Notes that the rule found an entry of a set alive, by its dependencies alone.
  mutating func vouch(
    set: Int32, era: UInt64, asOf: SequenceNumber, at generation: UInt64, isSound: Bool = false
  ) {
    let set = Int(set)
    var from = asOf
    var isSound = isSound
    if let vouched = sets[set].vouched, vouched.generation == generation, vouched.era == era {
      if vouched.from <= asOf, vouched.isSound || !isSound { return }
      from = min(from, vouched.from)
      isSound = isSound || vouched.isSound
    }
    sets[set].vouched = Vouched(
      generation: generation, era: era, from: from, isSound: isSound)
  }

  /// What became of an entry of a set that is dead, if the rule has said so at this generation of one
  /// that began at the same time: nothing else distinguishes them.
  func condemnation(
    ofSet set: Int32, era: UInt64, asOf: SequenceNumber, at generation: UInt64
  ) -> Fate? {
    guard let condemned = sets[Int(set)].condemned, condemned.generation == generation,
      condemned.era == era, condemned.asOf == asOf
    else { return nil }
    return condemned.fate
  }

  /// Notes that the rule found an entry of a set dead, by its dependencies alone.
  mutating func condemn(
    set: Int32, to fate: Fate, era: UInt64, asOf: SequenceNumber, at generation: UInt64
  ) {
    sets[Int(set)].condemned = Condemned(
      generation: generation, era: era, asOf: asOf, fate: fate)
  }
}
