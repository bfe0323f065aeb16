import FreshetCore

/// A switch that cuts and heals a link.
final class CutSwitch: Sendable {
  private struct State {
    var isCut = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }
  private let state = Guarded(State())

  /// Stops all traffic silently: no connection is closed.
  func cut() { state.withLock { $0.isCut = true } }

  /// Lets traffic pass again, including what was held up.
  func heal() {
    let waiting = state.withLock { state in
      defer { state.waiting = [] }
      state.isCut = false
      return state.waiting
    }
    for continuation in waiting { continuation.resume() }
  }

  /// Returns once the link is not cut.
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
