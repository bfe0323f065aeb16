import FreshetCore

/// What a shard's entries depend on: each set of dependencies once, however many entries share it, and
/// by whole dimension which sets an event touches.
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
  }
  /// For which entries of a set the rule of liveness has found that they are dead.
  struct Condemned: Sendable {
    var generation: UInt64
    var era: UInt64
    /// Those whose generation began just then: what killed others may be another event.
    var asOf: SequenceNumber
    var fate: Fate
  }
  /// What entries have in common.
  struct Common: Sendable {
    var dependencies: [Dependency]
    /// That of the key of the first of them: others may have another.
    var stem: String
  }
  struct Set: Sendable {
    var common: Common
    var hash: Int
    var slots = SlotList()
    /// Its place in the bucket of each whole dimension.
    var links: [Link] = []
    /// Another set with the same hash; -1 for none.
    var next: Int32 = -1
    var vouched: Vouched?
    var condemned: Condemned?
  }
  struct Link: Sendable {
    var bucket: Int32
    var position: Int32
  }
  struct Member: Sendable {
    var set: Int32
    /// Which of the set's links leads here.
    var link: Int32
  }
  /// Which set stands for some dependencies: to look it up once for a fill.
  package struct Finding: Sendable {
    fileprivate let hash: Int
    /// Nil if there is none.
    fileprivate(set) var set: Int32?
    /// How many sets had come or gone.
    fileprivate var changes: UInt64
  }
  /// Where one slot stands in its set: kept in the slot itself.
  struct Membership: Sendable {
    var set: Int32 = -1
    var position: Int32 = -1
  }

  var sets: [Set] = []
  var freeSets: [Int32] = []
  /// The first set with a hash.
  private var heads: [Int: Int32] = [:]

  var numbers: [Dimension: Int32] = [:]
  var buckets: [[Member]] = []
  var names: [Dimension] = []
  private var freeBuckets: [Int32] = []
  /// How many sets have come or gone.
  private var changes: UInt64 = 0

  /// How many dimensions some slot depends on.
  var dimensionCount: Int { numbers.count }
  /// How many different sets there are.
  var count: Int { sets.count - freeSets.count }
  /// What is charged for all sets and dimensions.
  private(set) var bytes = 0

  // MARK: Slots

  /// Adds a slot that is not there.
  ///
  /// - Parameters:
  ///   - slot: the slot.
  ///   - common: what its entry depends on, and the stem of its key.
  ///   - finding: which set that is.
  ///   - slots: all of them.
  /// - Returns: the same dependencies, stored once for all slots of the set, and the stem of its first.
  mutating func insert(
    _ slot: Int32, _ common: Common, _ finding: Finding, of slots: inout [Shard.Slot]
  ) -> Common {
    let finding = renewed(finding, common.dependencies)
    let set = finding.set ?? add(common, hash: finding.hash)
    slots[Int(slot)].membership = Membership(
      set: set, position: Int32(sets[Int(set)].slots.count))
    sets[Int(set)].slots.append(slot)
    return sets[Int(set)].common
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

  /// What one more slot would be charged for what it has in common with others, at most; less than nothing
  /// if its entry, whose charge has the stem of its key in it, is spared that.
  func charge(for common: Common, _ finding: inout Finding) -> Int {
    finding = renewed(finding, common.dependencies)
    guard let set = finding.set else { return SetOverhead.most(common) }
    return sets[Int(set)].common.stem == common.stem ? -TextOverhead.charge(common.stem) : 0
  }

  /// The set of some dependencies.
  func finding(_ dependencies: [Dependency], hash: Int) -> Finding {
    Finding(hash: hash, set: find(dependencies, hash: hash), changes: changes)
  }

  private func renewed(_ known: Finding, _ dependencies: [Dependency]) -> Finding {
    known.changes == changes ? known : finding(dependencies, hash: known.hash)
  }

  func find(_ dependencies: [Dependency], hash: Int) -> Int32? {
    var set = heads[hash] ?? -1
    while set >= 0 {
      if sets[Int(set)].common.dependencies == dependencies { return set }
      set = sets[Int(set)].next
    }
    return nil
  }

  // MARK: Sets

  private mutating func add(_ common: Common, hash: Int) -> Int32 {
    changes += 1
    // A copy without the room to grow that the caller's array may have.
    var new = Set(
      common: Common(dependencies: common.dependencies.map { $0 }, stem: common.stem), hash: hash)
    new.next = heads[hash] ?? -1
    let set: Int32
    if let reused = freeSets.popLast() {
      set = reused
    } else {
      set = Int32(sets.count)
      sets.append(new)
    }
    heads[hash] = set
    new.links.reserveCapacity(common.dependencies.count)
    for dependency in common.dependencies {
      let bucket = bucket(of: dependency.dimension.whole)
      // Two facets of one whole need but one link.
      if new.links.contains(where: { $0.bucket == bucket }) { continue }
      let member = Member(set: set, link: Int32(new.links.count))
      new.links.append(Link(bucket: bucket, position: Int32(buckets[Int(bucket)].count)))
      buckets[Int(bucket)].append(member)
    }
    sets[Int(set)] = new
    bytes += SetOverhead.charge(common)
    return set
  }

  /// Removes a set without slots: in each bucket the last member takes its place.
  private mutating func removeSet(_ set: Int32) {
    changes += 1
    for link in sets[Int(set)].links {
      let bucket = Int(link.bucket)
      let last = buckets[bucket].removeLast()
      if last.set != set {
        buckets[bucket][Int(link.position)] = last
        sets[Int(last.set)].links[Int(last.link)].position = link.position
      }
      if buckets[bucket].isEmpty {
        numbers[names[bucket]] = nil
        bytes -= SetOverhead.charge(names[bucket])
        buckets[bucket] = []
        freeBuckets.append(link.bucket)
      }
    }
    unchain(set)
    bytes -= SetOverhead.charge(sets[Int(set)].common)
    sets[Int(set)] = Set(common: Common(dependencies: [], stem: ""), hash: 0)
    freeSets.append(set)
  }

  private mutating func unchain(_ set: Int32) {
    let (hash, next) = (sets[Int(set)].hash, sets[Int(set)].next)
    guard let head = heads[hash] else { return }
    if head == set {
      heads[hash] = next < 0 ? nil : next
      return
    }
    var before = head
    while sets[Int(before)].next != set { before = sets[Int(before)].next }
    sets[Int(before)].next = next
  }

  private mutating func bucket(of dimension: Dimension) -> Int32 {
    if let number = numbers[dimension] { return number }
    let number: Int32
    if let reused = freeBuckets.popLast() {
      number = reused
      names[Int(number)] = dimension
    } else {
      number = Int32(buckets.count)
      buckets.append([])
      names.append(dimension)
    }
    numbers[dimension] = number
    bytes += SetOverhead.charge(dimension)
    return number
  }

  // MARK: Walks

  /// How many slots depend on a whole dimension.
  ///
  /// - Complexity: O(sets of the dimension).
  func count(of dimension: Dimension) -> Int {
    guard let number = numbers[dimension] else { return 0 }
    return buckets[Int(number)].reduce(0) { $0 + sets[Int($1.set)].slots.count }
  }

  /// The next slot that depends on a whole dimension; nil if none is left.
  ///
  /// The walk goes from the end, so that a removal meanwhile moves only what was seen, and what is new
  /// was found alive at its insert.
  ///
  /// - Parameters:
  ///   - dimension: a whole one.
  ///   - cursor: what the step before returned; nil to begin.
  /// - Returns: the place of the next slot.
  func next(of dimension: Dimension, from cursor: Cursor?) -> Cursor? {
    guard let number = numbers[dimension] else { return nil }
    let last = buckets[Int(number)].count - 1
    var position = min(cursor?.position ?? .max, last)
    while position >= 0 {
      let set = buckets[Int(number)][position].set
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
