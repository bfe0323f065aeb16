import FreshetCore

extension Cache: Reclaiming {
  /// Entries of ended lifetimes that one call takes out of each shard.
  private static var sweptPerShard: Int { 64 }

  /// Gives back the memory of entries that events have killed, and counts them.
  ///
  /// Only entries that depend on what changed are looked at; all of them after a purge of a key prefix
  /// or of everything, after a node started over, and if more than 65,536 dimensions were touched
  /// since the last call. Locks are held for at most four entries at a time.
  ///
  /// Call it from the thread that applies events, after the claim that they are applied, until
  /// ``ReclaimProgress/isDone``; and now and then without an event, for lifetimes that have ended.
  ///
  /// - Parameter limit: entries to look at.
  /// - Returns: what was dropped, and how far the count goes.
  package func reclaim(limit: Int = 4_096) -> ReclaimProgress {
    var left = max(1, limit)
    reclaimer.withLock { reclaimer in
      while left > 0 {
        if reclaimer.isIdle {
          // The claim first: what it speaks of was touched before.
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
    // Let go after the lock is.
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
    // Before the counts are taken: what it speaks of is among them.
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

  /// Takes out what has outlived itself, in slices like those of the reclaimer.
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
