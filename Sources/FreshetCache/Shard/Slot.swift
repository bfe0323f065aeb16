import FreshetCore

extension Shard {
  /// A place for an entry, with what a lookup judges it by: 64 bytes, and what a lookup reads among the last
  /// 32, so that one line of memory is fetched to answer one.
  struct Slot: Sendable {
    /// Nil if the slot is free.
    var entry: Entry?
    /// Where it stands among what has the same dependencies.
    var membership = DependencySets.Membership()
    /// Where it stands among what becomes due.
    var due = ExpiryWheel.Place()
    /// Where it stands in a queue.
    var place = SlotQueues.Place()
    /// Times that it was asked for since it was filled or passed over, weighed: three at most.
    var hits: UInt8 = 0
    /// How many times each counts.
    var weight: UInt8 = 1
    /// A copy of the entry's own.
    var expiresAt = Instant.distantPast
    /// The fleet's generation at which the entry's fate was last asked for.
    var checkedAt: UInt64 = 0
    /// Times that it was served, of at most 2³² − 1.
    var served: UInt32 = 0
    /// Where it stands among what is dead and kept; -1 for nowhere.
    var keptPlace: Int32 = -1

    var isKept: Bool { keptPlace >= 0 }

    /// What a lookup comes to, as far as the slot alone knows.
    enum Verdict {
      case serve
      /// Something has changed since the entry's fate was asked for.
      case recheck
      case expired
      case unproven
    }

    /// Judges by lifetime, invalidation and proof, and counts the entry as served if it may be; `bound`
    /// is that of the entry's class.
    @inline(__always)
    mutating func judge(_ context: ReadContext, bound: StalenessBound) -> Verdict {
      if checkedAt != context.generation || isKept { return .recheck }
      return judgeTime(context, bound: bound)
    }

    /// The same of an entry whose fate is known.
    @inline(__always)
    mutating func judgeTime(_ context: ReadContext, bound: StalenessBound) -> Verdict {
      if context.latest >= expiresAt { return .expired }
      guard bound.isProven(asOf: context.freshAsOf, at: context.latest) else { return .unproven }
      if hits < 3 &* weight { hits &+= weight }
      if served < .max { served += 1 }
      return .serve
    }
  }
}
