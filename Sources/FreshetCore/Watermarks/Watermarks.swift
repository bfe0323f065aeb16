/// The watermarks of all dimensions, as one party knows them.
///
/// Nothing here iterates a hash table in its own order, so that equal states behave alike in every
/// process.
package struct Watermarks: Equatable, Sendable {
  /// A purge of all keys that begin alike.
  package struct KeyPrefix: Equatable, Sendable {
    package var prefix: String
    package var droppedAt: SequenceNumber
  }

  private var byDimension: [Dimension: Watermark] = [:]
  /// For a whole, the latest event on any of its facets: what an entry that names no facet minds.
  package private(set) var latestOfFacets: [Dimension: SequenceNumber] = [:]
  /// Prefixes under purge, oldest first; at most ``EventLimits/keyPrefixes``.
  package private(set) var prefixes: [KeyPrefix] = []
  /// How many single keys are under purge, so that nobody spells out a digest when none is.
  package private(set) var keysUnderPurge = 0
  /// Asked for at each check, so it is not looked up.
  package private(set) var everything = Watermark()

  package init() {}

  /// The watermark of exactly this dimension; nil if no event named it.
  package subscript(dimension: Dimension) -> Watermark? {
    dimension.kind == .everything
      ? (everything.latest == 0 ? nil : everything) : byDimension[dimension]
  }

  /// How many watermarks there are.
  package var count: Int {
    byDimension.count + prefixes.count + (everything.latest == 0 ? 0 : 1)
  }

  /// Takes in one change made by the event at `sequence`.
  package mutating func merge(_ change: Change, at sequence: SequenceNumber) {
    switch change {
    case .names(let dimension, let versions):
      merge(Watermark(changedAt: sequence, active: versions), into: dimension)
    case .drops(let dimension):
      merge(Watermark(droppedAt: sequence), into: dimension)
    case .dropsKeyPrefix(let prefix):
      merge(prefix: prefix, at: sequence)
    }
  }

  /// Takes in what another party knows of `dimension`.
  package mutating func merge(_ watermark: Watermark, into dimension: Dimension) {
    // A kind from a newer version may be something that entries here depend on without knowing it.
    guard dimension.kind.isKnown, dimension.kind != .everything else {
      everything.merge(Watermark(droppedAt: watermark.latest))
      return
    }
    if byDimension[dimension] == nil, dimension.kind == .key { keysUnderPurge += 1 }
    byDimension[dimension, default: Watermark()].merge(watermark)
    if dimension.facet != nil {
      latestOfFacets[dimension.whole] = max(
        latestOfFacets[dimension.whole] ?? 0, watermark.latest)
    }
  }

  /// Takes in a purge of all keys that begin with `prefix`.
  ///
  /// A log's owner refuses a prefix beyond the bound. A node that meets one all the same drops
  /// everything: forgetting one would serve what was purged.
  package mutating func merge(prefix: String, at sequence: SequenceNumber) {
    if let index = prefixes.firstIndex(where: { $0.prefix == prefix }) {
      if prefixes[index].droppedAt >= sequence { return }
      prefixes.remove(at: index)
    }
    guard prefixes.count < EventLimits.keyPrefixes else {
      everything.merge(Watermark(droppedAt: sequence))
      return
    }
    let index = prefixes.firstIndex { $0.droppedAt > sequence } ?? prefixes.endIndex
    prefixes.insert(KeyPrefix(prefix: prefix, droppedAt: sequence), at: index)
  }

  /// Whether naming `versions` would change nothing: they are the active ones already, and nothing
  /// since has left open which are.
  ///
  /// What was made between a drop that named no version and the naming of an earlier one may be of a
  /// third: that must go, though the versions named are the same as before.
  ///
  /// - Parameters:
  ///   - versions: what is named, sorted.
  ///   - dimension: of what.
  ///   - later: what has happened besides, such as earlier in the same commit.
  /// - Returns: whether nothing would change.
  package func isActive(
    _ versions: [String], of dimension: Dimension, given later: Watermarks = Watermarks()
  ) -> Bool {
    var watermark = self[dimension] ?? Watermark()
    if let latest = later[dimension] { watermark.merge(latest) }
    guard watermark.changedAt > 0, watermark.active == versions else { return false }
    let related = max(latestBeside(dimension), later.latestBeside(dimension))
    return max(watermark.droppedAt, related) <= watermark.changedAt
  }

  /// The last event that touched `dimension`, its whole or one of its parts; 0 if none did.
  package func latest(on dimension: Dimension) -> SequenceNumber {
    max(self[dimension]?.latest ?? 0, latestBeside(dimension))
  }

  /// The last event on the whole of a part, or on any part of a whole.
  private func latestBeside(_ dimension: Dimension) -> SequenceNumber {
    if dimension.facet == nil { return latestOfFacets[dimension] ?? 0 }
    return self[dimension.whole]?.latest ?? 0
  }

  /// The versions that are active now, for whoever builds a key; nil if no event named any.
  package func activeVersions(of dimension: Dimension) -> [String]? {
    guard let watermark = self[dimension], watermark.changedAt > 0 else { return nil }
    return watermark.active
  }

  /// Forgets what can kill nothing any more: everything at or below `floor` that is not the
  /// current state of a deployment.
  ///
  /// What stays remembers for what goes that it is open which version is in force: a drop of the whole
  /// prompt says so of each of its roles.
  ///
  /// - Complexity: O(watermarks).
  package mutating func forget(through floor: SequenceNumber) {
    for (dimension, watermark) in byDimension
    where dimension.kind.isConfiguration && watermark.changedAt > 0 {
      let beside = latestBeside(dimension)
      guard beside <= floor, beside > watermark.latest else { continue }
      byDimension[dimension]?.merge(Watermark(droppedAt: beside))
    }
    byDimension = byDimension.filter { dimension, watermark in
      watermark.latest > floor || (dimension.kind.isConfiguration && watermark.changedAt > 0)
    }
    latestOfFacets = latestOfFacets.filter { $0.value > floor }
    prefixes.removeAll { $0.droppedAt <= floor }
    keysUnderPurge = byDimension.keys.count { $0.kind == .key }
    if everything.latest <= floor { everything = Watermark() }
  }

  /// Forgets what the owner of the log has forgotten, and drops what was made before.
  ///
  /// A version that was in force here may have been followed by others of which nothing is left: what is
  /// made from now on must not die by it.
  package mutating func raiseFloor(to floor: SequenceNumber) {
    forget(through: floor)
    everything.merge(Watermark(droppedAt: floor))
  }

  /// All watermarks of dimensions, in an order that every process agrees on.
  package var sorted: [(dimension: Dimension, watermark: Watermark)] {
    var all = byDimension.map { (dimension: $0.key, watermark: $0.value) }
    all.sort { $0.dimension < $1.dimension }
    if everything.latest > 0 { all.insert((.everything, everything), at: 0) }
    return all
  }
}
