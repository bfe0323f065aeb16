import FreshetCore
import Synchronization

/// The content classes that a cache has met, each with a number by which hits are counted.
final class ClassRegistry: Sendable {
  /// Classes that are counted apart; what comes later is counted together as ``other``.
  static let capacity = 16
  /// The name under which those are counted; its number is 0.
  static let other = "other"

  private struct State: Sendable {
    var indices: [String: UInt8] = [:]
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

  /// The number of a class.
  func index(of contentClass: ContentClass) -> UInt8 {
    let index: UInt8 = state.withLock { state in
      if let known = state.indices[contentClass.name] { return known }
      guard state.names.count < Self.capacity, contentClass.name != Self.other else { return 0 }
      let index = UInt8(state.names.count)
      state.names.append(contentClass.name)
      state.indices[contentClass.name] = index
      return index
    }
    let longest = contentClass.permittedLifetimes.upperBound.nanoseconds
    if longest > allowed[Int(index)].load(ordering: .relaxed) {
      allowed[Int(index)].max(longest, ordering: .relaxed)
    }
    return index
  }

  /// Nanoseconds that answers of this number may be old.
  @inline(__always)
  func longestLifetime(_ index: UInt8) -> Int64 {
    allowed[Int(index) & (Self.capacity - 1)].load(ordering: .relaxed)
  }
}
