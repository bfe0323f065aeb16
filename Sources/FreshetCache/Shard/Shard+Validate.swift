import FreshetCore

extension Shard {
  /// Returns what is inconsistent in the shard, for tests and fuzzers; empty if nothing is.
  ///
  /// - Complexity: O(entries), more with many dependencies.
  package func validate() -> [String] {
    var problems = due.problems(of: slots) + sets.problems(of: slots) + kept.problems(of: slots)
    var seen = 0
    var charged = 0
    for name in SlotQueues.Name.allCases {
      var bytesInQueue = 0
      let members = queues.members(name, of: slots)
      for slot in members {
        problems += validate(slot, in: name)
        bytesInQueue += slots[Int(slot)].entry?.bytes ?? 0
      }
      if members.count != queues.count(name) { problems.append("count of queue \(name)") }
      if bytesInQueue != queues.bytes(name) { problems.append("bytes of queue \(name)") }
      seen += members.count
      charged += bytesInQueue
    }
    if seen != table.count { problems.append("\(seen) in queues, \(table.count) in the table") }
    if seen != due.count { problems.append("\(seen) in queues, \(due.count) in the wheel") }
    if seen + free.count != slots.count { problems.append("slots are lost") }
    if charged != entryBytes {
      problems.append("\(charged) bytes held, \(entryBytes) charged")
    }
    if bytes > budget.bytes { problems.append("\(bytes) bytes exceed \(budget.bytes)") }
    if count > budget.entries { problems.append("\(count) entries exceed \(budget.entries)") }
    if kept.count != queues.count(.dormant) { problems.append("dead entries without a reason") }
    for slot in free where slots[Int(slot)].entry != nil {
      problems.append("slot \(slot) not free")
    }
    return problems
  }

  private func validate(_ slot: Int32, in name: SlotQueues.Name) -> [String] {
    guard let entry = slots[Int(slot)].entry else { return ["free slot \(slot) in \(name)"] }
    var problems: [String] = []
    if slots[Int(slot)].place.queue != name { problems.append("slot \(slot) stands elsewhere") }
    if find(entry.digest) != slot { problems.append("slot \(slot) is not found") }
    let isKept = slots[Int(slot)].isKept
    if isKept != (name == .dormant) || isKept != (kept[slots[Int(slot)].keptPlace] != nil) {
      problems.append("slot \(slot) is kept in one place only")
    }
    let until = min(entry.expiresAt, kept[slots[Int(slot)].keptPlace]?.until ?? entry.expiresAt)
    if !due.holds(slots[Int(slot)], due: until) {
      problems.append("slot \(slot) is due at another time")
    }
    if sets.provenance(ofSet: slots[Int(slot)].membership.set) !== entry.provenance {
      problems.append("slot \(slot) has another provenance than its set")
    }
    if slots[Int(slot)].expiresAt != entry.expiresAt {
      problems.append("slot \(slot) is judged by another entry's lifetime")
    }
    return problems
  }
}
