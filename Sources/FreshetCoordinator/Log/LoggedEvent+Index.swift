import FreshetCore

extension LoggedEvent {
  /// The kind's name; nil for a kind that is not known here.
  var kindName: String? { event?.change.name.rawValue }

  /// What the event is found under: all that it named, whether that changed anything or not, and
  /// for a facet also the whole.
  var indexedDimensions: [Dimension] {
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

extension Dimension {
  /// What stands for the id in the index: custom kinds share a number, so their names stand there, too.
  var indexedID: String { kind.customName.map { "\($0):\(id)" } ?? id }
}
