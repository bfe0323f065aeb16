package import FreshetAPI
package import FreshetCore
package import FreshetTerminal

/// The dimensions of which the log names versions.
package struct KnownState: Sendable {
  private let dimensions: [Dimension]

  package init(_ document: StateDocument) {
    dimensions = document.dimensions.compactMap { active in
      Dimension.Kind(name: active.kind).map { Dimension($0, active.id, facet: active.facet) }
    }
  }

  /// Throws if the log names no version of `dimension`, or of any of its facets.
  package func require(_ dimension: Dimension) throws(CommandFailure) {
    let isKnown = dimensions.contains { known in
      known == dimension || known.whole == dimension
    }
    guard !isKnown else { return }
    let nearest = NearestDimensions.of(dimension, among: dimensions).map(\.description)
    throw CommandFailure(
      .invalidInput,
      "the log names no version of \(dimension), so there is nothing to forget; "
        + (nearest.isEmpty
          ? "see `freshet state`" : "did you mean \(nearest.joined(separator: ", or "))?"))
  }
}
