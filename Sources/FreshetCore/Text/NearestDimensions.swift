/// Suggests what a publisher who named an unknown dimension probably meant.
package enum NearestDimensions {
  /// The most suggestions.
  package static let most = 3
  /// The most candidates compared; further ones are ignored.
  static let candidates = 16_384

  /// The candidates of the same kind, or of any custom kind for a custom one, whose names are nearest to that
  /// of `dimension`.
  ///
  /// Names that differ only in digits are considered neighbours, not typing errors.
  ///
  /// - Parameters:
  ///   - dimension: the dimension named.
  ///   - candidates: the dimensions that exist.
  ///   - isUsed: whether entries depend on a candidate; such candidates come first.
  /// - Returns: at most ``most`` suggestions, the nearest first; each has a facet where `dimension` has one.
  package static func of(
    _ dimension: Dimension, among candidates: some Sequence<Dimension>,
    isUsed: (Dimension) -> Bool = { _ in true }
  ) -> [Dimension] {
    var found: [Dimension: (isUsed: Bool, distance: Int)] = [:]
    for candidate in candidates.prefix(Self.candidates)
    where candidate.kind.rawValue == dimension.kind.rawValue {
      guard let (meant, distance) = meaning(dimension, candidate), meant != dimension else {
        continue
      }
      let isUsed = isUsed(candidate) || found[meant]?.isUsed == true
      found[meant] = (isUsed, min(distance, found[meant]?.distance ?? .max))
    }
    let sorted = found.sorted { left, right in
      if left.value.isUsed != right.value.isUsed { return left.value.isUsed }
      if left.value.distance != right.value.distance {
        return left.value.distance < right.value.distance
      }
      return left.key < right.key
    }
    return sorted.prefix(most).map(\.key)
  }

  /// What `dimension` would be if `candidate` was meant, and how far apart they are; nil if too far.
  private static func meaning(
    _ dimension: Dimension, _ candidate: Dimension
  ) -> (Dimension, distance: Int)? {
    let hasBothFacets = dimension.facet != nil && candidate.facet != nil
    let written = name(hasBothFacets ? dimension : dimension.whole)
    let other = name(hasBothFacets ? candidate : candidate.whole)
    guard let distance = distance(written, other) else { return nil }
    let facet = hasBothFacets ? candidate.facet : dimension.facet
    return (Dimension(candidate.kind, candidate.id, facet: facet), distance)
  }

  /// The part of a dimension that a person wrote; for a custom one, this includes the kind.
  private static func name(_ dimension: Dimension) -> String {
    if dimension.kind.customName != nil { return dimension.description }
    return dimension.id + (dimension.facet.map { "#\($0)" } ?? "")
  }

  private static func distance(_ written: String, _ other: String) -> Int? {
    guard written != other else { return 0 }
    guard lettersOnly(written) != lettersOnly(other) else { return nil }
    let length = max(written.unicodeScalars.count, other.unicodeScalars.count)
    return EditDistance.between(written, other, atMost: min(4, (length + 1) / 4))
  }

  private static func lettersOnly(_ text: String) -> String {
    String(text.unicodeScalars.filter { !("0"..."9").contains($0) })
  }
}

extension Dimension {
  /// Whether an event on one touches what depends on the other: a whole touches its facets, and a facet its
  /// whole.
  package func touches(_ other: Dimension) -> Bool {
    whole == other.whole && (facet == nil || other.facet == nil || facet == other.facet)
  }
}
