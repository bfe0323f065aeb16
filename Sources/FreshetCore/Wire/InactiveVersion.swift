/// A version that an application declares but that the log does not list as active.
package struct InactiveVersion: Equatable, Sendable {
  package var dimension: Dimension
  package var version: String
  /// How many answers were not cached because the log lists other versions as active.
  package var refused: UInt64
  /// How many answers were cached because the log lists no version as active.
  package var unnamed: UInt64
  /// The time since the last such answer.
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
  /// How long a version is reported after the last fill that used it: no longer than a deployment takes.
  package static let recency: Duration = .seconds(600)

  /// How many fills used the version.
  package var met: UInt64 { refused.addingClamped(unnamed) }

  /// Whether it is still worth reporting by the current watermarks: a version that has become active is not.
  package func isTold(by watermarks: Watermarks) -> Bool {
    guard age < Self.recency else { return false }
    switch watermarks.standing(of: version, of: dimension) {
    case .active: return false
    case .inactive: return refused > 0
    case .unnamed: return unnamed > 0
    }
  }

  /// Orders the most frequent first, in an order on which every process agrees.
  package static func isBefore(_ left: Self, _ right: Self) -> Bool {
    if left.met != right.met { return left.met > right.met }
    if left.dimension != right.dimension { return left.dimension < right.dimension }
    return left.version < right.version
  }
}
