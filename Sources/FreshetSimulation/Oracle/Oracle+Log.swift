/// Checks the log: durability, idempotency, and one gapless order in each epoch.
extension Oracle {
  /// The changes that one event makes to one dimension and its facets.
  package struct Touch: Sendable {
    /// The dimension that the event names.
    package var primary: ChangeID
    /// The changes of the whole of a facet, or of the facets of a whole.
    package var secondary: [ChangeID] = []

    package init(_ primary: ChangeID, secondary: [ChangeID] = []) {
      self.primary = primary
      self.secondary = secondary
    }
  }

  /// Records a change of a source.
  package mutating func write(_ change: SourceChange, to thing: ThingID) -> ChangeID {
    things[Int(thing)].changes.append(change)
    things[Int(thing)].current = change.contents
    return ChangeID(thing: thing, index: things[Int(thing)].changes.count - 1)
  }

  /// Records that an event is durable.
  package mutating func committed(
    sequence: UInt64, mark: UInt64, publication: String?, touches: [Touch], at now: Nanoseconds
  ) {
    if sequence != UInt64(log.count) + 1 {
      report(.oneOrder, at: now, "event \(sequence) was logged after \(log.count)")
    }
    if let publication {
      if let earlier = published[publication], earlier > floor {
        report(
          .durability, at: now,
          "publication \(publication) was logged as \(earlier) and as \(sequence)")
      }
      published[publication] = sequence
    }
    log.append(Logged(mark: mark, publication: publication, committedAt: now))
    places[mark] = (lineage, sequence)
    for touch in touches {
      for id in [touch.primary] + touch.secondary {
        var change = things[Int(id.thing)].changes[id.index]
        // A lost log may have contained it before.
        change.committedAt = min(change.committedAt, now)
        if change.sequence > 0 { change.earlierSequences.append(change.sequence) }
        change.sequence = sequence
        change.lineage = lineage
        change.isInherited = false
        change.isInLog = true
        things[Int(id.thing)].changes[id.index] = change
      }
    }
  }

  /// Checks that an event reported to its publisher as logged is in the log.
  package mutating func acknowledged(
    _ publication: String, sequence: UInt64, mark: UInt64, at now: Nanoseconds
  ) {
    acknowledged += 1
    guard sequence >= 1, sequence <= UInt64(log.count) else {
      return report(
        .durability, at: now, "\(publication) was acknowledged as \(sequence) of \(log.count)")
    }
    let logged = log[Int(sequence) - 1]
    // Another epoch may have begun while the answer was in transit.
    if places[mark]?.sequence != sequence || logged.publication != publication {
      report(
        .durability, at: now,
        "\(publication) was acknowledged as \(sequence), which is \(logged.publication ?? "none")")
    }
  }

  /// Records that a log was opened, so that nodes may be at its beginning.
  package mutating func opened(mark: UInt64) {
    places[mark] = (lineage, 0)
  }

  /// Records that the log is lost.
  ///
  /// The changes that its events announced remain true, and a node that joins the new log holds nothing older.
  package mutating func lostLog() {
    lineage += 1
    log = []
    published = [:]
    floor = 0
    for thing in things.indices {
      for index in things[thing].changes.indices { things[thing].changes[index].isInLog = false }
    }
  }

  /// Records that the log was replaced by an older copy of itself, unnoticed.
  ///
  /// The events after the copy are treated as if they never happened, because the disk broke its promise.
  ///
  /// - Parameter marks: the marks of the places in the copy, from 0 on.
  package mutating func rolledBack(marks: [UInt64]) {
    let last = UInt64(marks.count - 1)
    let old = lineage
    // A copy from before an epoch does not know that epoch, so nodes in it cannot continue.
    let kept = marks.last.flatMap { places[$0] }?.lineage ?? old
    let hasEpoch = kept == old
    lineage += 1
    log.removeLast(log.count - Int(last))
    published = published.filter { $0.value <= last }
    register(marks)
    for thing in things.indices {
      for index in things[thing].changes.indices {
        let change = things[thing].changes[index]
        guard change.isCommitted, change.isInLog || change.isInherited else { continue }
        // Repairs that an epoch brought are lost with the epoch.
        if change.isInLog ? change.sequence <= last : change.lineage <= kept {
          things[thing].changes[index].lineage = lineage
        } else {
          things[thing].changes[index].committedAt = .max
          things[thing].changes[index].isInLog = false
        }
      }
    }
    for node in nodes.indices where hasEpoch && nodes[node].lineage == old {
      if let applied = nodes[node].applied, applied <= last { nodes[node].lineage = lineage }
    }
  }

  /// Records that a new epoch began on the current log; changes that an older copy had lost count from now on.
  ///
  /// - Parameters:
  ///   - marks: the marks of the places in the log under the new epoch, from 0 on.
  ///   - now: when the epoch became durable.
  package mutating func beganEpoch(marks: [UInt64], at now: Nanoseconds) {
    lineage += 1
    register(marks)
    for thing in things.indices {
      for index in things[thing].changes.indices
      where !things[thing].changes[index].isCommitted && things[thing].changes[index].sequence > 0 {
        things[thing].changes[index].committedAt = now
        things[thing].changes[index].lineage = lineage
        things[thing].changes[index].isInherited = true
      }
    }
  }

  private mutating func register(_ marks: [UInt64]) {
    for (sequence, mark) in marks.enumerated() { places[mark] = (lineage, UInt64(sequence)) }
    for (index, mark) in marks.dropFirst().enumerated() { log[index].mark = mark }
  }
}
