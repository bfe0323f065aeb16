package import FreshetCore

/// How far the memory of dead entries has been given back.
package struct ReclaimProgress: Equatable, Sendable {
  /// What events have dropped since the last time, by sequence.
  package var drops: [Drop]
  /// All that events up to here killed is counted; nil if that cannot be said yet.
  package var countedThrough: SequenceNumber?
  /// What is held, entries kept for a rollback among it.
  package var held: DropCount
  /// Whether nothing is left to look at now.
  package var isDone: Bool
}

/// What an agent asks of each cache of its node, whatever its values.
package protocol Reclaiming: Sendable {
  func reclaim(limit: Int) -> ReclaimProgress
}

extension ReclaimProgress {
  /// Gives back what is dead in `caches`, and says for all of them together what was dropped.
  ///
  /// - Parameters:
  ///   - caches: all of a node.
  ///   - applied: what the node has applied: counted is at most that.
  ///   - limit: entries to look at in each.
  package init(of caches: [any Reclaiming], applied: SequenceNumber?, limit: Int) {
    self.init(drops: [], countedThrough: applied, held: DropCount(), isDone: true)
    for cache in caches {
      let progress = cache.reclaim(limit: limit)
      for drop in progress.drops {
        if let index = drops.firstIndex(where: { $0.sequence == drop.sequence }) {
          drops[index].count += drop.count
        } else {
          drops.append(drop)
        }
      }
      // Counted is what all of them have counted.
      countedThrough = countedThrough.flatMap { counted in
        progress.countedThrough.map { min($0, counted) }
      }
      held += progress.held
      isDone = isDone && progress.isDone
    }
  }
}
