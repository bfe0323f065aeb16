import FreshetCore
import Synchronization

/// The content classes that a cache has met, each with a number by which hits are counted.
final class ClassRegistry: Sendable {
  /// Classes that are counted apart; what comes later is counted together as ``other``.
  static let capacity = 16
  /// The name under which those are counted; its number is 0.
  static let other = "other"

  private struct State: Sendable {
    /// By number, from 1: so few that their names are compared sooner than hashed.
    var terms: [ClassTerms] = []

    func terms(named name: String) -> ClassTerms? { terms.first { $0.name == name } }
  }
  private let state = Guarded(State())
  /// Nanoseconds: the longest lifetime that any class of a number permits.
  private let allowed: InlineArray<16, Atomic<Int64>>

  init() {
    allowed = InlineArray { _ in Atomic(0) }
  }

  /// The names by number.
  var names: [String] { [Self.other] + state.withLock { $0.terms.map(\.name) } }

  /// What entries of a class have of it; of two classes of one name, what the later one says.
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

  /// The number of a class, by its name: what else it says, only entries need.
  func index(of contentClass: ContentClass) -> UInt8 {
    let known = state.withLock { $0.terms(named: contentClass.name) }
    return (known ?? terms(of: contentClass)).index
  }

  /// Nanoseconds that answers of this number may be old.
  @inline(__always)
  func longestLifetime(_ index: UInt8) -> Int64 {
    allowed[Int(index) & (Self.capacity - 1)].load(ordering: .relaxed)
  }
}
