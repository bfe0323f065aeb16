package import FreshetCore

/// What an answer was made from, but for the question itself: a shard holds it once for all entries that
/// have it in common.
package final class Provenance: Sendable {
  /// A dimension is known to a shard by 32 bits of its hash: others of the same bits are looked at in
  /// vain by who gives memory back, and no more.
  typealias Tags = ShortArray<6, UInt32>

  let dependencies: [Dependency]
  /// The readable form of the key up to the message.
  let stem: String
  /// Of all of it.
  package let hash: UInt32
  /// The whole dimensions that it depends on, each once.
  let dimensions: Tags
  /// Bytes that it is charged, without its dimensions.
  let charge: Int

  /// - Complexity: O(dependencies): make it while no lock is held.
  package init(dependencies: [Dependency], stem: String) {
    self.dependencies = dependencies
    self.stem = stem
    var dimensions = Tags(filler: 0)
    dimensions.reserveCapacity(dependencies.count)
    var hasher = Hasher()
    var charge = SetOverhead.charge(stem: stem)
    for dependency in dependencies {
      let tag = Self.tag(of: dependency.dimension)
      hasher.combine(tag)
      hasher.combine(dependency.dimension.facet)
      hasher.combine(dependency.version)
      charge += SetOverhead.charge(dependency)
      // Two facets of one whole are found by one.
      if !dimensions.contains(tag) { dimensions.append(tag) }
    }
    hasher.combine(stem)
    self.dimensions = consume dimensions
    self.charge = charge
    hash = UInt32(truncatingIfNeeded: hasher.finalize())
  }

  private init(_ other: Provenance, dependencies: [Dependency]) {
    self.dependencies = dependencies
    stem = other.stem
    hash = other.hash
    dimensions = other.dimensions
    charge = other.charge
  }

  /// The same without the room to grow that the caller's array may have.
  var compact: Provenance {
    dependencies.capacity == dependencies.count
      ? self : Provenance(self, dependencies: dependencies.map { $0 })
  }

  /// What a dimension, of which only the whole counts, is known by.
  package static func tag(of dimension: Dimension) -> UInt32 {
    var hasher = Hasher()
    hasher.combine(dimension.kind.rawValue)
    hasher.combine(dimension.id)
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }

  /// Bytes that it is charged at most, where nothing else has any of its dimensions.
  var mostCharge: Int { charge + dimensions.count * SetOverhead.dimension }

  func isEqual(to other: Provenance) -> Bool {
    self === other
      || (hash == other.hash && stem == other.stem && dependencies == other.dependencies)
  }
}
