/// The bytes that may be in memory at once for one purpose, shared by all who need some.
package struct ByteBudget: Equatable, Sendable {
  package let most: Int
  package private(set) var held = 0

  package init(_ most: Int) { self.most = most }

  /// Takes `count` bytes; returns false, and takes none, if they are not left.
  package mutating func take(_ count: Int) -> Bool {
    guard held + count <= most else { return false }
    held += count
    return true
  }

  /// Gives `count` bytes back.
  package mutating func give(_ count: Int) { held -= count }
}
