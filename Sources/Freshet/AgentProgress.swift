import FreshetCore

/// How far the agent has got, and which tasks wait for it to get further.
final class AgentProgress: Sendable {
  /// What can be waited for.
  enum Goal: Equatable, Sendable {
    /// The node has applied everything up to this sequence.
    case applied(SequenceNumber)
    /// The node has proved its freshness since the wait began.
    case proven
  }

  private struct Waiter {
    var goal: Goal
    var continuation: CheckedContinuation<Void, any Error>
  }
  private struct State {
    var position: Position?
    var waiters: [UInt64: Waiter] = [:]
    var next: UInt64 = 0
    var isOver = false
  }
  private let state = Guarded(State())

  /// The position applied here; nil until the node has joined.
  var position: Position? { state.withLock { $0.position } }

  /// Records the position applied here.
  func recordPosition(_ position: Position?) {
    resume { state in
      state.position = position
      return { goal in
        guard case .applied(let sequence) = goal, let position else { return false }
        return position.sequence >= sequence
      }
    }
  }

  /// Records a proof of freshness.
  func recordProof() {
    resume { _ in { $0 == .proven } }
  }

  /// Ends all waits: the agent has ended, and reaches no more goals.
  func finish() {
    let waiters = state.withLock { state in
      state.isOver = true
      let waiters = Array(state.waiters.values)
      state.waiters = [:]
      return waiters
    }
    for waiter in waiters { waiter.continuation.resume(throwing: CancellationError()) }
  }

  /// Waits until `goal` is reached.
  ///
  /// - Throws: `CancellationError` if the task is cancelled or the agent ends first.
  func wait(for goal: Goal) async throws {
    let id = state.withLock { state in
      state.next += 1
      return state.next
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let outcome: Result<Void, any Error>? = state.withLock { state in
          if state.isOver || Task.isCancelled { return .failure(CancellationError()) }
          if case .applied(let sequence) = goal, let position = state.position,
            position.sequence >= sequence
          {
            return .success(())
          }
          state.waiters[id] = Waiter(goal: goal, continuation: continuation)
          return nil
        }
        if let outcome { continuation.resume(with: outcome) }
      }
    } onCancel: {
      let waiter = state.withLock { $0.waiters.removeValue(forKey: id) }
      waiter?.continuation.resume(throwing: CancellationError())
    }
  }

  private func resume(_ change: (inout State) -> (Goal) -> Bool) {
    let reached = state.withLock { state in
      let isReached = change(&state)
      guard !state.waiters.isEmpty else { return [Waiter]() }
      let ids = state.waiters.filter { isReached($0.value.goal) }.map(\.key)
      return ids.compactMap { state.waiters.removeValue(forKey: $0) }
    }
    for waiter in reached { waiter.continuation.resume() }
  }
}
