package import FreshetCore

/// How far the memory of dead entries has been reclaimed.
package struct ReclaimProgress: Equatable, Sendable {
  /// What events have dropped since the last call, by sequence.
  package var drops: [Drop]
  /// The last event up to which everything killed is counted; nil if that is not known yet.
  package var countedThrough: SequenceNumber?
  /// What is held, including entries kept for a rollback.
  package var held: DropCount
  /// Whether nothing is left to check now.
  package var isDone: Bool
}

/// What an agent asks each cache of its node to reclaim, whatever the type of its values.
package protocol Reclaiming: Sendable {
  func reclaim(limit: Int) -> ReclaimProgress
}

extension ReclaimProgress {
  /// Reclaims dead entries in `caches`, and adds up what all of them dropped.
  ///
  /// - Parameters:
  ///   - caches: all caches of a node.
  ///   - applied: what the node has applied; `countedThrough` never exceeds it.
  ///   - limit: the most entries to check in each cache.
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
      // Only what all caches have counted is counted.
      countedThrough = countedThrough.flatMap { counted in
        progress.countedThrough.map { min($0, counted) }
      }
      held += progress.held
      isDone = isDone && progress.isDone
    }
  }
}
