import FreshetCore

/// Holds tasks until it is opened.
final class Gate: Sendable {
  private struct State: Sendable {
    var isOpen = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }
  private let state = Guarded(State())

  func wait() async {
    await withCheckedContinuation { continuation in
      let isOpen = state.withLock { state in
        if !state.isOpen { state.waiting.append(continuation) }
        return state.isOpen
      }
      if isOpen { continuation.resume() }
    }
  }

  func open() {
    let waiting = state.withLock { state in
      state.isOpen = true
      defer { state.waiting = [] }
      return state.waiting
    }
    for continuation in waiting { continuation.resume() }
  }
}

/// Counts, and lets a test await a count.
final class Counter: Sendable {
  private let count = Guarded(0)

  var value: Int { count.withLock { $0 } }

  @discardableResult
  func increment() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }

  /// Gives way until the count is reached; false if it never is.
  func reaches(_ wanted: Int) async -> Bool {
    await eventually { value >= wanted }
  }
}

/// Gives way to other tasks until `condition` holds; false if it never does.
func eventually(_ condition: () -> Bool) async -> Bool {
  for _ in 0..<2_000_000 {
    if condition() { return true }
    await Task.yield()
  }
  return false
}
