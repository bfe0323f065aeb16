/// Suggests the dimension that a publisher probably meant by an unknown name.
package enum NearestDimensions {
  /// The most suggestions for one name.
  package static let most = 3
  /// The most candidates that are compared.
  ///
  /// Further ones are ignored.
  static let candidates = 16_384

  /// Returns the candidates of the same kind whose names are nearest to that of `dimension`.
  ///
  /// For a custom dimension, the candidates may be of any custom kind. Names that differ only in digits count as
  /// neighbours, not as typing errors, and are not suggested.
  ///
  /// - Parameters:
  ///   - dimension: the dimension as the publisher named it.
  ///   - candidates: the dimensions that exist.
  ///   - isUsed: returns whether entries depend on a candidate. Such candidates come first.
  /// - Returns: at most ``most`` suggestions, the nearest first. If `dimension` has a facet, so has each suggestion.
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

  /// Returns the dimension that was meant if `candidate` is right, and its distance; nil if it is too far.
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

  /// Returns the part of a dimension that a person wrote.
  ///
  /// For a custom dimension, it includes the kind.
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
  /// Returns whether an event on one of the dimensions touches entries that depend on the other.
  ///
  /// A whole touches its facets, and a facet touches its whole.
  package func touches(_ other: Dimension) -> Bool {
    whole == other.whole && (facet == nil || other.facet == nil || facet == other.facet)
  }
}
