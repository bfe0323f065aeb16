import FreshetCore

extension Dimension {
  /// The id under which the index lists the dimension.
  ///
  /// All custom kinds share one number, so their ids begin with the kind's name.
  var indexedID: String { kind.customName.map { "\($0):\(id)" } ?? id }
}
