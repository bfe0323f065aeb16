/// Counts what callers have in hand, so that neither one of them nor all together take what others need.
package struct Admission: Equatable, Sendable {
  /// How much callers may have in hand at once.
  package struct Bounds: Equatable, Sendable {
    /// The most for all callers together.
    package let all: Int
    /// The most for one caller: half of all, so that no caller can lock out the others alone.
    package var each: Int { max(1, all / 2) }

    package init(all: Int) { self.all = max(1, all) }
  }

  /// Why a caller is not admitted.
  package enum Refusal: Error, Equatable, Sendable {
    case caller(limit: Int)
    case all(limit: Int)
  }

  package let bounds: Bounds
  /// What all callers have in hand.
  package private(set) var count = 0
  /// What each caller has in hand, by the bytes of its name; callers with nothing are not listed.
  private var byCaller: [[UInt8]: Int] = [:]

  package init(_ bounds: Bounds) { self.bounds = bounds }

  /// Counts one more thing in the hand of `caller`.
  package mutating func enter(_ caller: String) throws(Refusal) {
    let name = Array(caller.utf8)
    let held = byCaller[name] ?? 0
    guard held < bounds.each else { throw .caller(limit: bounds.each) }
    guard count < bounds.all else { throw .all(limit: bounds.all) }
    byCaller[name] = held + 1
    count += 1
  }

  /// Counts one thing less in the hand of `caller`, which entered before.
  package mutating func leave(_ caller: String) {
    let name = Array(caller.utf8)
    guard let held = byCaller[name] else { return }
    byCaller[name] = held > 1 ? held - 1 : nil
    count -= 1
  }
}
