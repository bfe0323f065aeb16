import FreshetCore

/// Whether a link carries anything.
final class CutSwitch: Sendable {
  private struct State {
    var isCut = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }
  private let state = Guarded(State())

  /// From now on nothing passes, and nobody is told.
  func cut() { state.withLock { $0.isCut = true } }

  /// Everything passes again, what was held up first.
  func heal() {
    let waiting = state.withLock { state in
      defer { state.waiting = [] }
      state.isCut = false
      return state.waiting
    }
    for continuation in waiting { continuation.resume() }
  }

  /// Returns once the link carries something.
  ///
  /// The demo heals every link before it ends.
  func pass() async {
    await withCheckedContinuation { continuation in
      let passes = state.withLock { state in
        if state.isCut { state.waiting.append(continuation) }
        return !state.isCut
      }
      if passes { continuation.resume() }
    }
  }
}
