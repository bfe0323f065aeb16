import FreshetCore

/// A value that is set once and that any number of tasks can await.
package final class OneShot<Value: Sendable>: Sendable {
  private enum State {
    case open([CheckedContinuation<Value, Never>])
    case fulfilled(Value)
  }
  private let state = Guarded(State.open([]))

  /// Creates it without a value.
  package init() {}

  /// Sets the value, unless it was already set.
  package func fulfil(_ value: Value) {
    let waiting = state.withLock { state -> [CheckedContinuation<Value, Never>] in
      guard case .open(let waiting) = state else { return [] }
      state = .fulfilled(value)
      return waiting
    }
    for continuation in waiting { continuation.resume(returning: value) }
  }

  /// Whether the value is set.
  package var isFulfilled: Bool {
    state.withLock { state in
      if case .fulfilled = state { true } else { false }
    }
  }

  /// The value, once it is set.
  package var value: Value {
    get async {
      await withCheckedContinuation { continuation in
        let value: Value? = state.withLock { state in
          switch state {
          case .fulfilled(let value): return value
          case .open(let waiting):
            state = .open(waiting + [continuation])
            return nil
          }
        }
        if let value { continuation.resume(returning: value) }
      }
    }
  }
}
