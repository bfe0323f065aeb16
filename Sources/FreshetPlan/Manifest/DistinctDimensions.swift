import FreshetCore

/// Ensures that each dimension is listed once, and each prompt either as a whole or by its roles.
///
/// An event for the whole leaves open which version of each role is active, and vice versa. With both in a manifest, no
/// plan would ever be empty.
struct DistinctDimensions {
  /// The places in the manifest by whole and facet; the facet is nil for the whole itself.
  private var places: [Dimension: [String?: String]] = [:]

  mutating func add(_ dimension: Dimension, at place: String) throws(PlanError) {
    let others = places[dimension.whole] ?? [:]
    if let earlier = others[dimension.facet] {
      throw PlanError(
        .manifest, place, "\(dimension) is there already, at \(earlier); give each its own id")
    }
    if let (_, earlier) = others.first(where: { ($0.key == nil) != (dimension.facet == nil) }) {
      throw PlanError(
        .manifest, place,
        "\(dimension.whole) stands as a whole in one place and by roles in the other, at \(earlier); "
          + "give it only one way")
    }
    places[dimension.whole, default: [:]][dimension.facet] = place
  }
}
