import FreshetCore

/// How far the agent is, and who waits for it to get further.
final class AgentProgress: Sendable {
  /// What can be waited for.
  enum Goal: Equatable, Sendable {
    /// The node has applied everything up to here.
    case applied(SequenceNumber)
    /// The node has proven itself since it was asked.
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

  /// What is applied here; nil until the node has joined.
  var position: Position? { state.withLock { $0.position } }

  /// Notes where the node is.
  func note(position: Position?) {
    resume { state in
      state.position = position
      return { goal in
        guard case .applied(let sequence) = goal, let position else { return false }
        return position.sequence >= sequence
      }
    }
  }

  /// Notes that a proof was given.
  func noteProof() {
    resume { _ in { $0 == .proven } }
  }

  /// The agent has ended: nothing will be reached any more.
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
  /// - Throws: `CancellationError` if the task is cancelled or the agent ends before.
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
