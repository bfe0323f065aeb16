import FreshetCore
import Synchronization

/// The content classes that a cache has met, each with a number by which hits are counted.
final class ClassRegistry: Sendable {
  /// Classes that are counted apart; what comes later is counted together as ``other``.
  static let capacity = 16
  /// The name under which those are counted; its number is 0.
  static let other = "other"

  private struct State: Sendable {
    var terms: [String: ClassTerms] = [:]
    var names = [other]
  }
  private let state = Guarded(State())
  /// Nanoseconds: the longest lifetime that any class of a number permits.
  private let allowed: InlineArray<16, Atomic<Int64>>

  init() {
    allowed = InlineArray { _ in Atomic(0) }
  }

  /// The names by number.
  var names: [String] { state.withLock { $0.names } }

  /// What entries of a class have of it; of two classes of one name, what the later one says.
  func terms(of contentClass: ContentClass) -> ClassTerms {
    let terms = state.withLock { state in
      let known = state.terms[contentClass.name]
      if let known, known.staleness == contentClass.staleness { return known }
      let isCounted = known != nil || state.names.count < Self.capacity
      guard isCounted, contentClass.name != Self.other else {
        return ClassTerms(contentClass, index: 0)
      }
      if known == nil { state.names.append(contentClass.name) }
      let terms = ClassTerms(
        contentClass, index: known?.index ?? UInt8(state.names.count - 1))
      state.terms[contentClass.name] = terms
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
    let known = state.withLock { $0.terms[contentClass.name] }
    return (known ?? terms(of: contentClass)).index
  }

  /// Nanoseconds that answers of this number may be old.
  @inline(__always)
  func longestLifetime(_ index: UInt8) -> Int64 {
    allowed[Int(index) & (Self.capacity - 1)].load(ordering: .relaxed)
  }
}
