import FreshetCore

/// The dependencies of a shard's entries: one set per provenance, however many entries share it, and an index from each
/// whole dimension to the sets that have it.
///
/// An event on one field of a customer checks all of that customer's entries; the rule of liveness tells which are
/// affected.
package struct DependencySets: Sendable {
  /// A place in a walk over the slots that depend on a dimension.
  package struct Cursor: Equatable, Sendable {
    var position: Int
    var set: Int32
    var member: Int
  }

  /// The entries of a set that are known to be alive.
  struct Vouched: Sendable {
    var revision: UInt64
    var era: UInt64
    /// Holds for entries whose generation began at this sequence or later.
    var from: SequenceNumber
    /// Whether a fill was found to declare no version that needs counting.
    var isSound: Bool
  }
  /// The entries of a set that are known to be dead.
  struct Condemned: Sendable {
    var revision: UInt64
    var era: UInt64
    /// Holds only for entries that began at exactly this sequence: another event may have killed others.
    var asOf: SequenceNumber
    var fate: Fate
  }
  struct Set: Sendable {
    /// Nil if the place is free.
    var provenance: Provenance?
    var slots = SlotList(filler: -1)
    /// The set's place in the bucket of each of its whole dimensions.
    var links = ShortArray<6, Link>(filler: Link(bucket: -1, position: -1))
    /// The next set with the same hash; -1 for none.
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
    /// The index of the set's link that points here.
    var link: Int32
  }
  /// The sets that have one dimension.
  struct Bucket: Sendable {
    /// The dimension's tag: see ``Provenance/Tags``.
    var tag: UInt32
    var members = ShortArray<1, Member>(filler: Member(set: -1, link: -1))
  }
  typealias SlotList = ShortArray<1, Int32>
  /// The set of a provenance, so that a fill looks it up only once.
  ///
  /// It is valid until a set is added; sets may be removed meanwhile.
  package struct Finding: Sendable {
    /// Nil if there is no such set.
    fileprivate(set) var set: Int32?
  }
  /// The place of a slot in its set, stored in the slot itself.
  struct Membership: Sendable {
    var set: Int32 = -1
    var position: Int32 = -1
  }

  var sets: [Set] = []
  var freeSets: [Int32] = []
  /// The first set of each hash.
  private var heads = HashIndex()

  /// The bucket of each dimension, by its tag.
  var numbers = HashIndex()
  var buckets: [Bucket] = []
  private var freeBuckets: [Int32] = []

  /// The bytes charged for all sets and dimensions.
  private(set) var bytes = 0

  // MARK: Slots

  /// Adds a slot that is in no set.
  ///
  /// - Parameters:
  ///   - slot: the slot.
  ///   - provenance: the provenance of its entry.
  ///   - finding: the set of that provenance.
  ///   - slots: all slots of the shard.
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

  /// Removes a slot; the last slot of its set takes its place.
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

  /// The most bytes that one more slot would be charged for its provenance.
  func charge(for provenance: Provenance, _ finding: inout Finding) -> Int {
    finding = renewed(finding)
    return finding.set == nil ? provenance.mostCharge : 0
  }

  /// The set of a provenance.
  func finding(_ provenance: Provenance) -> Finding {
    Finding(set: find(provenance))
  }

  /// Rechecks a finding since which no set was added: its set still exists, or its place is free.
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

  /// Removes a set without slots; in each bucket the last member takes its place.
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

  /// The next slot that depends on a whole dimension or, rarely, on another one with the same tag; nil if none is left.
  ///
  /// The walk starts at the end, so a removal meanwhile moves only slots that were visited. A slot added meanwhile was
  /// found alive at its insert.
  ///
  /// - Parameters:
  ///   - dimension: a whole dimension.
  ///   - cursor: the place that the previous step returned; nil to begin.
  /// - Returns: the place of the next slot.
  func next(of dimension: Dimension, from cursor: Cursor?) -> Cursor? {
    guard let number = numbers[Provenance.tag(of: dimension)] else { return nil }
    let last = buckets[Int(number)].members.count - 1
    var position = min(cursor?.position ?? .max, last)
    while position >= 0 {
      let set = buckets[Int(number)].members[position].set
      var member = sets[Int(set)].slots.count
      // Another set moved here from further back: it was visited, at least in part, and is visited
      // again.
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
