import FreshetCore

extension Cache: Reclaiming {
  /// Expired entries that one call removes from each shard.
  private static var sweptPerShard: Int { 64 }

  /// Reclaims the memory of entries that events have killed, and counts them.
  ///
  /// It checks only entries that depend on what changed. It checks all of them after a purge of a key prefix or of
  /// everything, after a node started over, and if more than 65,536 dimensions were touched since the last call. Locks
  /// are held for at most four entries at a time.
  ///
  /// Call it from the thread that applies events, after `applied` has advanced, until ``ReclaimProgress/isDone``. Call
  /// it now and then without an event too, to remove expired entries.
  ///
  /// - Parameter limit: the most entries to check.
  /// - Returns: what was dropped, and through which event the count is complete.
  package func reclaim(limit: Int = 4_096) -> ReclaimProgress {
    var left = max(1, limit)
    reclaimer.withLock { reclaimer in
      while left > 0 {
        if reclaimer.isIdle {
          // Read the pin first: what it covers was touched before.
          let pin = fleet.pin
          reclaimer.begin(feed.take(), applied: pin.asOf, era: pin.era)
          if reclaimer.isIdle { return }
        }
        work(&reclaimer, limit: &left)
      }
    }
    return progress()
  }

  private func work(_ reclaimer: inout Reclaimer, limit: inout Int) {
    // Released after the lock.
    var gone: [Entry] = []
    shards[reclaimer.nextShard].withLock { shard in
      let context = readContext
      reclaimer.work(
        on: &shard, limit: &limit, context,
        fate: { fleet.fate(of: $0, era: $0.era, at: context.now) }, shardCount: shards.count,
        gone: &gone)
    }
    forget(gone)
  }

  private func progress() -> ReclaimProgress {
    let era = fleet.pin.era
    // Read before the counts are taken, so that they include what it covers.
    let (countedThrough, isIdle) = reclaimer.withLock { reclaimer in
      (reclaimer.countedThrough(era: era), reclaimer.isIdle)
    }
    var drops: [SequenceNumber: DropCount] = [:]
    var held = DropCount()
    for shard in shards {
      sweep(shard)
      let taken = shard.withLock { shard in
        held += DropCount(entries: UInt64(shard.count), bytes: UInt64(shard.bytes))
        return shard.drops.take(era: era)
      }
      for drop in taken { drops[drop.sequence, default: DropCount()] += drop.count }
    }
    return ReclaimProgress(
      drops: drops.map { Drop(sequence: $0.key, count: $0.value) }
        .sorted { $0.sequence < $1.sequence },
      countedThrough: countedThrough, held: held, isDone: isIdle && feed.isEmpty)
  }

  /// Removes expired entries, in slices like the reclaimer's.
  private func sweep(_ shard: LockedShard) {
    for _ in 0..<Self.sweptPerShard / Reclaimer.slice {
      var gone: [Entry] = []
      let isDone = shard.withLock { shard in
        shard.sweep(at: clock.now, limit: Reclaimer.slice, gone: &gone)
      }
      forget(gone)
      if isDone { return }
    }
  }
}
