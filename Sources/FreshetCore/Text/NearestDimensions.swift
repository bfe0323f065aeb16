/// What whoever named a dimension that nobody knows probably meant.
package enum NearestDimensions {
  /// So many are told.
  package static let most = 3
  /// So many candidates are compared; what is more is passed over.
  static let candidates = 16_384

  /// Those among `candidates` of the same kind, of any custom kind for a custom one, whose names are the nearest
  /// to that of `dimension`.
  ///
  /// Names that differ in digits alone are neighbours, and not slips of the pen.
  ///
  /// - Parameters:
  ///   - dimension: what was named.
  ///   - candidates: what there is.
  ///   - isUsed: whether entries depend on it: such ones come first.
  /// - Returns: the nearest first, at most ``most``; part by part as `dimension` is.
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

  /// What `dimension` would be if `candidate` was meant, and how far that is; nil if too far.
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

  /// The part of a dimension that somebody wrote: of a custom one the kind, too.
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
  /// Whether an event on the one touches what depends on the other: the whole touches its parts, and a part
  /// its whole.
  package func touches(_ other: Dimension) -> Bool {
    whole == other.whole && (facet == nil || other.facet == nil || facet == other.facet)
  }
}
