extension LoggedEvent {
  /// The name of the event's kind; nil for a kind that this version does not know.
  package var kindName: String? { event?.kind.name.rawValue }

  /// The dimensions under which an index lists the event.
  ///
  /// These are all that it named, whether or not it changed anything, and the whole of each facet.
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
