import FreshetCore
import Synchronization

/// The content classes that a cache has met, each with a number under which its hits are counted.
final class ClassRegistry: Sendable {
  /// The number of classes counted separately, ``other`` included; later classes count as ``other``.
  static let capacity = 16
  /// The name for all later classes; its number is 0.
  static let other = "other"

  private struct State: Sendable {
    /// By number, from 1; there are so few that comparing names is faster than hashing them.
    var terms: [ClassTerms] = []

    func terms(named name: String) -> ClassTerms? { terms.first { $0.name == name } }
  }
  private let state = Guarded(State())
  /// In nanoseconds: for each number, the longest lifetime that any of its classes permits.
  private let allowed: InlineArray<16, Atomic<Int64>>

  init() {
    allowed = InlineArray { _ in Atomic(0) }
  }

  /// The names, by number.
  var names: [String] { [Self.other] + state.withLock { $0.terms.map(\.name) } }

  /// The terms of a class; if two classes have the same name, those of the later one.
  func terms(of contentClass: ContentClass) -> ClassTerms {
    let terms = state.withLock { state in
      if let known = state.terms(named: contentClass.name) {
        if known.staleness == contentClass.staleness { return known }
        let terms = ClassTerms(contentClass, index: known.index)
        state.terms[Int(known.index) - 1] = terms
        return terms
      }
      guard state.terms.count < Self.capacity - 1, contentClass.name != Self.other else {
        return ClassTerms(contentClass, index: 0)
      }
      let terms = ClassTerms(contentClass, index: UInt8(state.terms.count + 1))
      state.terms.append(terms)
      return terms
    }
    let index = Int(terms.index)
    let longest = contentClass.permittedLifetimes.upperBound.nanoseconds
    if longest > allowed[index].load(ordering: .relaxed) {
      allowed[index].max(longest, ordering: .relaxed)
    }
    return terms
  }

  /// The number of a class, by its name alone; only entries need the rest.
  func index(of contentClass: ContentClass) -> UInt8 {
    let known = state.withLock { $0.terms(named: contentClass.name) }
    return (known ?? terms(of: contentClass)).index
  }

  /// The greatest age in nanoseconds that answers of this number may have.
  @inline(__always)
  func longestLifetime(_ index: UInt8) -> Int64 {
    allowed[Int(index) & (Self.capacity - 1)].load(ordering: .relaxed)
  }
}
