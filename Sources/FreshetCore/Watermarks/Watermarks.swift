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

  /// The versions that are active now.
  ///
  /// - Parameters:
  ///   - dimension: of what.
  ///   - later: what has happened besides, such as earlier in the same commit.
  /// - Returns: nil if they are not known: no event named any, or one since has left open which are.
  package func activeVersions(
    of dimension: Dimension, given later: Watermarks = Watermarks()
  ) -> [String]? {
    var watermark = self[dimension] ?? Watermark()
    if let latest = later[dimension] { watermark.merge(latest) }
    let beside = max(latestBeside(dimension), later.latestBeside(dimension))
    return watermark.isKnown(beside: beside) ? watermark.active : nil
  }

  /// The last event that touched `dimension`, its whole or one of its parts; 0 if none did.
  package func latest(on dimension: Dimension) -> SequenceNumber {
    max(self[dimension]?.latest ?? 0, latestBeside(dimension))
  }

  /// The last event on the whole of a part, or on any part of a whole.
  func latestBeside(_ dimension: Dimension) -> SequenceNumber {
    if dimension.facet == nil { return latestOfFacets[dimension] ?? 0 }
    return self[dimension.whole]?.latest ?? 0
  }

  /// Forgets which versions were active through `sequence`: the history that named them is lost.
  ///
  /// - Complexity: O(watermarks).
  package mutating func forgetVersions(through sequence: SequenceNumber) {
    for (dimension, watermark) in byDimension
    where watermark.changedAt > 0 && watermark.changedAt <= sequence {
      byDimension[dimension]?.forgetVersions()
    }
  }

  /// The parts of `whole` that have versions, in order.
  ///
  /// - Complexity: O(watermarks).
  package func namedFacets(of whole: Dimension) -> [Dimension] {
    guard latestOfFacets[whole] != nil else { return [] }
    return byDimension.filter { dimension, watermark in
      dimension.facet != nil && dimension.whole == whole && watermark.changedAt > 0
    }.keys.sorted()
  }

  /// Forgets what can kill nothing any more: everything at or below `floor` but what deployments set.
  ///
  /// Of that also a drop is kept: a node that was away for long may know a version as active which the drop
  /// has left open.
  ///
  /// - Complexity: O(watermarks).
  package mutating func forget(through floor: SequenceNumber) {
    byDimension = byDimension.filter { dimension, watermark in
      watermark.latest > floor || dimension.kind.isConfiguration
    }
    latestOfFacets = latestOfFacets.filter { $0.value > floor || $0.key.kind.isConfiguration }
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

  /// What has versions that a deployment set, in order: not what was only dropped.
  package var configuration: [Dimension] {
    byDimension.filter { $0.key.kind.isConfiguration && $0.value.changedAt > 0 }.keys.sorted()
  }

  /// All watermarks of dimensions, in an order that every process agrees on.
  package var sorted: [(dimension: Dimension, watermark: Watermark)] {
    var all = byDimension.map { (dimension: $0.key, watermark: $0.value) }
    all.sort { $0.dimension < $1.dimension }
    if everything.latest > 0 { all.insert((.everything, everything), at: 0) }
    return all
  }
}
