/// A version that an application declares although the log does not list it as active.
package struct InactiveVersion: Equatable, Sendable {
  package var dimension: Dimension
  package var version: String
  /// The number of answers that were not cached because the log lists other versions as active.
  package var refused: UInt64
  /// The number of answers that were cached because the log lists no version as active.
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
  /// The time for which a version is reported after the last fill that used it: 10 minutes, about as long as a
  /// deployment takes.
  package static let recency: Duration = .seconds(600)

  /// The number of fills that used the version.
  package var met: UInt64 { refused.addingClamped(unnamed) }

  /// Returns whether the version is still worth reporting.
  ///
  /// It is not if it has become active by the current watermarks.
  package func isTold(by watermarks: Watermarks) -> Bool {
    guard age < Self.recency else { return false }
    switch watermarks.standing(of: version, of: dimension) {
    case .active: return false
    case .inactive: return refused > 0
    case .unnamed: return unnamed > 0
    }
  }

  /// Orders versions by frequency, the most frequent first, in the same order in every process.
  package static func isBefore(_ left: Self, _ right: Self) -> Bool {
    if left.met != right.met { return left.met > right.met }
    if left.dimension != right.dimension { return left.dimension < right.dimension }
    return left.version < right.version
  }
}
