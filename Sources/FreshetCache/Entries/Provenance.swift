package import FreshetCore

/// What an answer was made from, except the question itself; a shard holds it once for all entries that share it.
package final class Provenance: Sendable {
  /// 32-bit hashes by which a shard knows dimensions.
  ///
  /// If two dimensions have the same hash, the reclaimer checks some entries needlessly, and nothing else happens.
  typealias Tags = ShortArray<6, UInt32>

  let dependencies: [Dependency]
  /// The readable form of the key up to the message.
  let stem: String
  /// The hash of everything in it.
  package let hash: UInt32
  /// The tags of the whole dimensions that it depends on, each once.
  let dimensions: Tags
  /// The bytes that it is charged, without its dimensions.
  let charge: Int

  /// - Complexity: O(dependencies), so call it while no lock is held.
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
      // Two facets of one whole share its tag.
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

  /// A copy without the spare capacity that the caller's array may have.
  var compact: Provenance {
    dependencies.capacity == dependencies.count
      ? self : Provenance(self, dependencies: dependencies.map { $0 })
  }

  /// The tag of a dimension; facets have their whole's tag.
  package static func tag(of dimension: Dimension) -> UInt32 {
    var hasher = Hasher()
    hasher.combine(dimension.kind.rawValue)
    hasher.combine(dimension.id)
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }

  /// The most bytes that it is charged: when nothing else has any of its dimensions.
  var mostCharge: Int { charge + dimensions.count * SetOverhead.dimension }

  func isEqual(to other: Provenance) -> Bool {
    self === other
      || (hash == other.hash && stem == other.stem && dependencies == other.dependencies)
  }
}
