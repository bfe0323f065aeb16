import FreshetCore

extension Shard {
  /// A place for an entry, with what a lookup judges it by.
  ///
  /// It takes 64 bytes. What a lookup reads is in the last 32, so that answering one fetches one line of memory.
  struct Slot: Sendable {
    /// Nil if the slot is free.
    var entry: Entry?
    /// The place among the slots of the same dependencies.
    var membership = DependencySets.Membership()
    /// The place among the slots that become due.
    var due = ExpiryWheel.Place()
    /// The place in a queue.
    var place = SlotQueues.Place()
    /// Requests since the entry was filled or passed over, each times ``weight``; at most three requests count.
    var hits: UInt8 = 0
    /// How much each request counts.
    var weight: UInt8 = 1
    /// A copy of the entry's own expiry.
    var expiresAt = Instant.distantPast
    /// The fleet's revision at which the entry's fate was last asked for.
    var checkedAt: UInt64 = 0
    /// The number of times it was served, up to 2³² − 1.
    var served: UInt32 = 0
    /// The place among the kept entries; -1 for none.
    var keptPlace: Int32 = -1

    var isKept: Bool { keptPlace >= 0 }

    /// The outcome of a lookup, as far as the slot alone can tell.
    enum Verdict {
      case serve
      /// Something has changed since the entry's fate was asked for, or the entry is kept.
      case recheck
      case expired
      case unproven
    }

    /// Judges lifetime, liveness and proof, and counts the entry as served if it may be.
    ///
    /// `bound` is the bound on staleness of the entry's class.
    @inline(__always)
    mutating func judge(_ context: ReadContext, bound: StalenessBound) -> Verdict {
      if checkedAt != context.revision || isKept { return .recheck }
      return judgeTime(context, bound: bound)
    }

    /// Like ``judge(_:bound:)``, for an entry whose fate is known.
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
