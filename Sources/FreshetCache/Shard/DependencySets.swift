import FreshetCore

/// What a shard's entries depend on: a set for each provenance, however many entries share it, and by whole
/// dimension which sets an event touches.
///
/// An event on one field of a customer looks at all of that customer's entries, and the rule of liveness
/// tells which of them mind.
package struct DependencySets: Sendable {
  /// A place in a walk over the slots that depend on a dimension.
  package struct Cursor: Equatable, Sendable {
    var position: Int
    var set: Int32
    var member: Int
  }

  /// For which entries of a set the rule of liveness need not be asked again.
  struct Vouched: Sendable {
    var generation: UInt64
    var era: UInt64
    /// Those whose generation began no earlier.
    var from: SequenceNumber
    /// Whether a fill was found to declare no version that is to be counted.
    var isSound: Bool
  }
  /// For which entries of a set the rule of liveness has found that they are dead.
  struct Condemned: Sendable {
    var generation: UInt64
    var era: UInt64
    /// Those whose generation began just then: what killed others may be another event.
    var asOf: SequenceNumber
    var fate: Fate
  }
  struct Set: Sendable {
    /// Nil if the place is free.
    var provenance: Provenance?
    var slots = SlotList(filler: -1)
    /// Its place in the bucket of each whole dimension.
    var links = ShortArray<6, Link>(filler: Link(bucket: -1, position: -1))
    /// Another set with the same hash; -1 for none.
    var next: Int32 = -1
    var vouched: Vouched?
    var condemned: Condemned?
  }
  struct Link: Sendable, BitwiseCopyable {
    var bucket: Int32
    var position: Int32
  }
  struct Member: Sendable, BitwiseCopyable {
    var set: Int32
    /// Which of the set's links leads here.
    var link: Int32
  }
  /// The sets that have a dimension.
  struct Bucket: Sendable {
    /// See ``Provenance/Tags``.
    var tag: UInt32
    var members = ShortArray<1, Member>(filler: Member(set: -1, link: -1))
  }
  typealias SlotList = ShortArray<1, Int32>
  /// Which set stands for a provenance: to look it up once for a fill.
  ///
  /// Good until a set comes; sets may go meanwhile.
  package struct Finding: Sendable {
    /// Nil if there is none.
    fileprivate(set) var set: Int32?
  }
  /// Where one slot stands in its set: kept in the slot itself.
  struct Membership: Sendable {
    var set: Int32 = -1
    var position: Int32 = -1
  }

  var sets: [Set] = []
  var freeSets: [Int32] = []
  /// The first set with a hash.
  private var heads = HashIndex()

  /// The bucket of each dimension, by its tag.
  var numbers = HashIndex()
  var buckets: [Bucket] = []
  private var freeBuckets: [Int32] = []

  /// What is charged for all sets and dimensions.
  private(set) var bytes = 0

  // MARK: Slots

  /// Adds a slot that is not there.
  ///
  /// - Parameters:
  ///   - slot: the slot.
  ///   - provenance: that of its entry.
  ///   - finding: which set that is.
  ///   - slots: all of them.
  /// - Returns: an equal provenance, held once for all slots of the set.
  mutating func insert(
    _ slot: Int32, _ provenance: Provenance, _ finding: Finding, of slots: inout [Shard.Slot]
  ) -> Provenance {
    let set = renewed(finding).set ?? add(provenance)
    slots[Int(slot)].membership = Membership(
      set: set, position: Int32(sets[Int(set)].slots.count))
    sets[Int(set)].slots.append(slot)
    return sets[Int(set)].provenance ?? provenance
  }

  /// Removes a slot: the last of its set takes its place.
  mutating func remove(_ slot: Int32, of slots: inout [Shard.Slot]) {
    let membership = slots[Int(slot)].membership
    let set = Int(membership.set)
    let last = sets[set].slots.removeLast()
    if last != slot {
      sets[set].slots[Int(membership.position)] = last
      slots[Int(last)].membership.position = membership.position
    }
    slots[Int(slot)].membership = Membership()
    if sets[set].slots.isEmpty { removeSet(membership.set) }
  }

  /// What one more slot would be charged for its provenance, at most.
  func charge(for provenance: Provenance, _ finding: inout Finding) -> Int {
    finding = renewed(finding)
    return finding.set == nil ? provenance.mostCharge : 0
  }

  /// The set of a provenance.
  func finding(_ provenance: Provenance) -> Finding {
    Finding(set: find(provenance))
  }

  /// No set has come: the one that was found is there still, or its place is free.
  private func renewed(_ known: Finding) -> Finding {
    if let set = known.set, sets[Int(set)].provenance == nil { return Finding(set: nil) }
    return known
  }

  func find(_ provenance: Provenance) -> Int32? {
    var set = heads[provenance.hash] ?? -1
    while set >= 0 {
      if sets[Int(set)].provenance?.isEqual(to: provenance) == true { return set }
      set = sets[Int(set)].next
    }
    return nil
  }

  // MARK: Sets

  private mutating func add(_ provenance: Provenance) -> Int32 {
    var new = Set(provenance: provenance.compact)
    new.links.reserveCapacity(provenance.dimensions.count)
    new.next = heads[provenance.hash] ?? -1
    let set: Int32
    if let reused = freeSets.popLast() {
      set = reused
    } else {
      set = Int32(sets.count)
      sets.append(Set())
    }
    heads[provenance.hash] = set
    for index in provenance.dimensions.indices {
      let bucket = bucket(of: provenance.dimensions[index])
      new.links.append(
        Link(bucket: bucket, position: Int32(buckets[Int(bucket)].members.count)))
      buckets[Int(bucket)].members.append(Member(set: set, link: Int32(index)))
    }
    sets[Int(set)] = new
    bytes += provenance.charge
    return set
  }

  /// Removes a set without slots: in each bucket the last member takes its place.
  private mutating func removeSet(_ set: Int32) {
    guard let provenance = sets[Int(set)].provenance else { return }
    for index in sets[Int(set)].links.indices {
      let link = sets[Int(set)].links[index]
      let bucket = Int(link.bucket)
      let last = buckets[bucket].members.removeLast()
      if last.set != set {
        buckets[bucket].members[Int(link.position)] = last
        sets[Int(last.set)].links[Int(last.link)].position = link.position
      }
      if buckets[bucket].members.isEmpty {
        numbers[buckets[bucket].tag] = nil
        bytes -= SetOverhead.dimension
        freeBuckets.append(link.bucket)
      }
    }
    unchain(set, hash: provenance.hash)
    bytes -= provenance.charge
    sets[Int(set)] = Set()
    freeSets.append(set)
  }

  private mutating func unchain(_ set: Int32, hash: UInt32) {
    let next = sets[Int(set)].next
    guard let head = heads[hash] else { return }
    if head == set {
      heads[hash] = next < 0 ? nil : next
      return
    }
    var before = head
    while sets[Int(before)].next != set { before = sets[Int(before)].next }
    sets[Int(before)].next = next
  }

  private mutating func bucket(of tag: UInt32) -> Int32 {
    if let number = numbers[tag] { return number }
    let number: Int32
    if let reused = freeBuckets.popLast() {
      number = reused
      buckets[Int(number)] = Bucket(tag: tag)
    } else {
      number = Int32(buckets.count)
      buckets.append(Bucket(tag: tag))
    }
    numbers[tag] = number
    bytes += SetOverhead.dimension
    return number
  }

  // MARK: Walks

  /// The next slot that depends on a whole dimension, or, seldom, on another of the same tag; nil if none
  /// is left.
  ///
  /// The walk goes from the end, so that a removal meanwhile moves only what was seen, and what is new
  /// was found alive at its insert.
  ///
  /// - Parameters:
  ///   - dimension: a whole one.
  ///   - cursor: what the step before returned; nil to begin.
  /// - Returns: the place of the next slot.
  func next(of dimension: Dimension, from cursor: Cursor?) -> Cursor? {
    guard let number = numbers[Provenance.tag(of: dimension)] else { return nil }
    let last = buckets[Int(number)].members.count - 1
    var position = min(cursor?.position ?? .max, last)
    while position >= 0 {
      let set = buckets[Int(number)].members[position].set
      var member = sets[Int(set)].slots.count
      // Another set there came from further back: it was seen, or seen in part, and is looked at again.
      if let cursor, cursor.position == position, cursor.set == set {
        member = min(member, cursor.member)
      }
      if member > 0 { return Cursor(position: position, set: set, member: member - 1) }
      position -= 1
    }
    return nil
  }

  /// The slot at a place of a walk.
  func slot(at cursor: Cursor) -> Int32 { sets[Int(cursor.set)].slots[cursor.member] }
}
