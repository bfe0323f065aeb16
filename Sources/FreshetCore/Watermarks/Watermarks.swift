/// The watermarks of all dimensions, as one party knows them.
///
/// No result depends on the order of a hash table, so equal states behave alike in every process.
package struct Watermarks: Equatable, Sendable {
  /// A purge of all keys that begin with a prefix.
  package struct KeyPrefix: Equatable, Sendable {
    package var prefix: String
    package var droppedAt: SequenceNumber
  }

  private var byDimension: [Dimension: Watermark] = [:]
  /// The latest event on any facet of each whole.
  ///
  /// Such an event touches entries that name no facet.
  package private(set) var latestOfFacets: [Dimension: SequenceNumber] = [:]
  /// The prefixes under purge, oldest first; at most ``EventLimits/keyPrefixes``.
  package private(set) var prefixes: [KeyPrefix] = []
  /// The number of single keys under purge.
  ///
  /// While it is 0, no check needs the digest of a key.
  package private(set) var keysUnderPurge = 0
  /// The watermark of ``Dimension/everything``, stored separately because every check needs it.
  package private(set) var everything = Watermark()

  /// Told of each walk over all watermarks, so that tests can count what a thread does.
  @TaskLocal package static var onWalk: (@Sendable () -> Void)?

  package init() {}

  /// All watermarks of dimensions, in no order, without that of ``Dimension/everything``.
  ///
  /// - Complexity: O(watermarks) to walk over. The coordinator's thread must not, so it gives away a copy.
  package var unsorted: some Sequence<(key: Dimension, value: Watermark)> {
    Self.onWalk?()
    return byDimension
  }

  /// The watermark of exactly this dimension; nil if no event touched it.
  package subscript(dimension: Dimension) -> Watermark? {
    dimension.kind == .everything
      ? (everything.latest == 0 ? nil : everything) : byDimension[dimension]
  }

  /// The number of watermarks, including those of key prefixes.
  package var count: Int {
    byDimension.count + prefixes.count + (everything.latest == 0 ? 0 : 1)
  }

  /// Merges one change of the event at `sequence`.
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

  /// Merges another party's watermark of `dimension`.
  package mutating func merge(_ watermark: Watermark, into dimension: Dimension) {
    // The kind may come from a newer version, and entries may depend on it unknowingly. So everything is dropped.
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

  /// Merges a purge of all keys that begin with `prefix`.
  ///
  /// The coordinator refuses prefixes beyond the limit. A node that receives one nevertheless drops everything, because
  /// without the prefix it would serve what was purged.
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

  /// Returns the active versions of a dimension.
  ///
  /// - Parameters:
  ///   - dimension: the dimension, whole or facet.
  ///   - later: the watermarks of further events, for instance of those earlier in the same commit.
  /// - Returns: nil if the versions are unknown, because no event named any or a later event left open which are
  ///   active.
  package func activeVersions(
    of dimension: Dimension, given later: Watermarks = Watermarks()
  ) -> [String]? {
    var watermark = self[dimension] ?? Watermark()
    if let latest = later[dimension] { watermark.merge(latest) }
    let beside = max(latestBeside(dimension), later.latestBeside(dimension))
    return watermark.isKnown(beside: beside) ? watermark.active : nil
  }

  /// Returns the last event that touched `dimension`, its whole or one of its facets; 0 if there is none.
  package func latest(on dimension: Dimension) -> SequenceNumber {
    max(self[dimension]?.latest ?? 0, latestBeside(dimension))
  }

  /// Returns the last event on the whole of a facet, or on any facet of a whole; 0 if there is none.
  func latestBeside(_ dimension: Dimension) -> SequenceNumber {
    if dimension.facet == nil { return latestOfFacets[dimension] ?? 0 }
    return self[dimension.whole]?.latest ?? 0
  }

  /// Forgets the versions named through `sequence`, because the history that named them is lost.
  ///
  /// - Complexity: O(watermarks).
  package mutating func forgetVersions(through sequence: SequenceNumber) {
    for (dimension, watermark) in byDimension
    where watermark.changedAt > 0 && watermark.changedAt <= sequence {
      byDimension[dimension]?.forgetVersions()
    }
  }

  /// Returns the facets of `whole` that have active versions, in order.
  ///
  /// - Complexity: O(watermarks).
  package func namedFacets(of whole: Dimension) -> [Dimension] {
    guard latestOfFacets[whole] != nil else { return [] }
    return byDimension.filter { dimension, watermark in
      dimension.facet != nil && dimension.whole == whole && watermark.changedAt > 0
    }.keys.sorted()
  }

  /// Forgets the watermarks at or below `floor`, except those of dimensions that deployments set.
  ///
  /// No entry is old enough to be killed by what is forgotten. For dimensions that deployments set, drops are kept as
  /// well. A node that was away for long may know a version as active although a drop has left that open.
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

  /// Raises the floor as the log has done: forgets the watermarks at or below it, and drops all older entries.
  ///
  /// A version that is active here may have been followed by others of which nothing remains. Entries made from now on
  /// must not die by it.
  package mutating func raiseFloor(to floor: SequenceNumber) {
    forget(through: floor)
    everything.merge(Watermark(droppedAt: floor))
  }

  /// The dimensions with active versions that deployments set, in order, without those that were only dropped.
  package var configuration: [Dimension] {
    unsorted.lazy.filter { $0.key.kind.isConfiguration && $0.value.changedAt > 0 }
      .map(\.key).sorted()
  }

  /// All watermarks of dimensions, in the same order in every process.
  package var sorted: [(dimension: Dimension, watermark: Watermark)] {
    var all = unsorted.map { (dimension: $0.key, watermark: $0.value) }
    all.sort { $0.dimension < $1.dimension }
    if everything.latest > 0 { all.insert((.everything, everything), at: 0) }
    return all
  }
}
