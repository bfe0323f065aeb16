/// A version that an application declares and that the log does not say is active.
package struct InactiveVersion: Equatable, Sendable {
  package var dimension: Dimension
  package var version: String
  /// Answers that were not cached for it: the log says that other versions are active.
  package var refused: UInt64
  /// Answers that were cached: the log says of no version that it is active.
  package var unnamed: UInt64
  /// Since the last of them.
  package var age: Duration

  package init(
    _ dimension: Dimension, version: String, refused: UInt64 = 0, unnamed: UInt64 = 0,
    age: Duration = .zero
  ) {
    self.dimension = dimension
    self.version = version
    self.refused = refused
    self.unnamed = unnamed
    self.age = age
  }
}

extension InactiveVersion {
  /// So long after the last fill under it a version is told: no longer than a deployment takes.
  package static let recency: Duration = .seconds(600)

  /// Fills that met it.
  package var met: UInt64 { refused.addingClamped(unnamed) }

  /// Whether there is still something to tell, by what is known now: a version that has become active is
  /// nobody's concern any more.
  package func isTold(by watermarks: Watermarks) -> Bool {
    guard age < Self.recency else { return false }
    switch watermarks.standing(of: version, of: dimension) {
    case .active: return false
    case .inactive: return refused > 0
    case .unnamed: return unnamed > 0
    }
  }

  /// Those met most often first, in an order that every process agrees on.
  package static func isBefore(_ left: Self, _ right: Self) -> Bool {
    if left.met != right.met { return left.met > right.met }
    if left.dimension != right.dimension { return left.dimension < right.dimension }
    return left.version < right.version
  }
}
