import FreshetCore

extension Dimension {
  /// The id in the index; for custom kinds, which share a number, it includes the kind's name.
  var indexedID: String { kind.customName.map { "\($0):\(id)" } ?? id }
}
