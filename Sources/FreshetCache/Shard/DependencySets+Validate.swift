import FreshetCore

extension DependencySets {
  /// Returns what is inconsistent within the sets; empty if nothing is.
  func problems(of slots: [Shard.Slot]) -> [String] {
    var problems: [String] = []
    for (number, bucket) in buckets.enumerated() {
      for (position, member) in bucket.members.indices.map({ ($0, bucket.members[$0]) }) {
        let link = sets[Int(member.set)].links[Int(member.link)]
        if Int(link.bucket) != number || Int(link.position) != position {
          problems.append("link of set \(member.set) to \(bucket.tag)")
        }
      }
      if !bucket.members.isEmpty, numbers[bucket.tag] != Int32(number) {
        problems.append("bucket of \(bucket.tag) is lost")
      }
    }
    if sets.reduce(0, { $0 + $1.links.count }) != buckets.reduce(0, { $0 + $1.members.count }) {
      problems.append("links and members differ in number")
    }
    if numbers.count != buckets.count(where: { !$0.members.isEmpty }) {
      problems.append("empty bucket kept")
    }
    let free = Swift.Set(freeSets)
    for (number, set) in sets.enumerated() where !free.contains(Int32(number)) {
      if set.slots.isEmpty { problems.append("empty set kept") }
      if set.provenance.flatMap({ find($0) }) != Int32(number) {
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
      numbers.count * SetOverhead.dimension + sets.reduce(0) { $0 + ($1.provenance?.charge ?? 0) }
    if charged != bytes { problems.append("\(charged) bytes of sets, \(bytes) charged") }
    return problems
  }

  /// The provenance of a set; nil if there is no such set.
  func provenance(ofSet set: Int32) -> Provenance? {
    sets.indices.contains(Int(set)) ? sets[Int(set)].provenance : nil
  }
}
