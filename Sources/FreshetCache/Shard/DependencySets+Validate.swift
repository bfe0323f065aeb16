import FreshetCore

extension DependencySets {
  /// What is wrong in itself; empty if nothing is.
  func problems(of slots: [Shard.Slot]) -> [String] {
    var problems: [String] = []
    for (number, bucket) in buckets.enumerated() {
      for (position, member) in bucket.enumerated() {
        let link = sets[Int(member.set)].links[Int(member.link)]
        if Int(link.bucket) != number || Int(link.position) != position {
          problems.append("link of set \(member.set) to \(names[number])")
        }
      }
      if !bucket.isEmpty, numbers[names[number]] != Int32(number) {
        problems.append("bucket of \(names[number]) is lost")
      }
    }
    if sets.reduce(0, { $0 + $1.links.count }) != buckets.reduce(0, { $0 + $1.count }) {
      problems.append("links and members differ in number")
    }
    if numbers.count != buckets.count(where: { !$0.isEmpty }) {
      problems.append("empty bucket kept")
    }
    let free = Swift.Set(freeSets)
    for (number, set) in sets.enumerated() where !free.contains(Int32(number)) {
      if set.slots.isEmpty { problems.append("empty set kept") }
      if find(set.common.dependencies, hash: set.hash) != Int32(number) {
        problems.append("set not found")
      }
      for position in 0..<set.slots.count {
        let slot = set.slots[position]
        let membership = slots[Int(slot)].membership
        if Int(membership.set) != number || Int(membership.position) != position {
          problems.append("slot \(slot) is not where its set has it")
        }
      }
    }
    let charged =
      numbers.keys.reduce(0) { $0 + SetOverhead.charge($1) }
      + sets.indices.reduce(0) {
        $0 + (free.contains(Int32($1)) ? 0 : SetOverhead.charge(sets[$1].common))
      }
    if charged != bytes { problems.append("\(charged) bytes of sets, \(bytes) charged") }
    return problems
  }

  /// What a set stands for; nil if there is none.
  func dependencies(ofSet set: Int32) -> [Dependency]? {
    sets.indices.contains(Int(set)) ? sets[Int(set)].common.dependencies : nil
  }
}
