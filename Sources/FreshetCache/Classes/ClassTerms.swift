import FreshetCore

/// The part of a content class that its entries need: one object shared by all entries of the class.
final class ClassTerms: Sendable {
  /// The name of the class.
  let name: String
  /// The number under which the class's ages are counted.
  let index: UInt8
  let staleness: ContentClass.Staleness
  let bound: StalenessBound

  init(_ contentClass: ContentClass, index: UInt8) {
    name = contentClass.name
    self.index = index
    staleness = contentClass.staleness
    bound = contentClass.staleness.bound
  }
}
