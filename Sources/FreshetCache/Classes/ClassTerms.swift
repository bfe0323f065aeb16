import FreshetCore

/// What entries have of their content class: one object for all entries of a class.
final class ClassTerms: Sendable {
  /// The name of the class.
  let name: String
  /// Where the class's ages are counted.
  let index: UInt8
  let staleness: ContentClass.Staleness
  let bound: StalenessBound

  init(_ contentClass: ContentClass, index: UInt8) {
    name = contentClass.name
    self.index = index
    staleness = contentClass.staleness
    bound = StalenessBound(contentClass.staleness)
  }
}
