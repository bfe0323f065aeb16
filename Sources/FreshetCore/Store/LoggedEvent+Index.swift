extension LoggedEvent {
  /// The kind's name; nil for a kind that this version does not know.
  package var kindName: String? { event?.kind.name.rawValue }

  /// The dimensions under which the event is found.
  ///
  /// They are all that it named, whether that changed anything or not; for a facet also the whole.
  package var indexedDimensions: [Dimension] {
    var dimensions: [Dimension] = []
    for change in changes + (event?.changes ?? []) {
      switch change {
      case .names(let dimension, _), .drops(let dimension):
        dimensions.append(dimension)
        if dimension.facet != nil { dimensions.append(dimension.whole) }
      case .dropsKeyPrefix:
        break
      }
    }
    return dimensions
  }
}
