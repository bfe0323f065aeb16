import FreshetCore

/// Limits how many model calls run at a time on a node; all of its caches share one limiter.
///
/// ``RefillQueue`` decides; this class holds the tasks that wait.
public final class RefillLimiter: Sendable {
  /// A caller with a place in the queue.
  ///
  /// Legal transitions: `expected → waiting`, and from both out of the table;
  /// `expected → admitted`, `expected → cancelled`.
  private enum Waiter: Sendable {
    /// It has its number, and is about to wait.
    case expected
    case waiting(CheckedContinuation<Void, any Error>)
    /// Its turn came before it waited.
    case admitted
    /// Its task was cancelled before it waited.
    case cancelled
  }

  private struct State: Sendable {
    var queue: RefillQueue
    var waiters: [Int: Waiter] = [:]
  }

  /// The limits on running calls and waiting callers.
  public let limits: RefillLimits
  private let state: Guarded<State>

  /// Creates a limiter, to be passed to all caches of a node in ``CacheHooks``.
  ///
  /// - Throws: ``RefillLimitsError`` if a limit is out of range.
  public init(_ limits: RefillLimits = RefillLimits()) throws(RefillLimitsError) {
    try limits.validate()
    self.limits = limits
    state = Guarded(State(queue: RefillQueue(limits)))
  }

  /// The number of calls that run now.
  public var running: Int { state.withLock { $0.queue.running } }
  /// The number of callers that wait now.
  public var waiting: Int { state.withLock { $0.queue.waiting } }

  /// Waits for the caller's turn; the caller must call ``leave(upstream:_:)`` afterwards.
  ///
  /// - Returns: whether the caller had to wait.
  /// - Throws: ``FillError/tooManyRefills(limit:)``, or `CancellationError`.
  func enter(upstream: String?) async throws -> Bool {
    let admission = state.withLock { state in
      let admission = state.queue.arrive(upstream: upstream, .caller)
      if case .queued(let number) = admission { state.waiters[number] = .expected }
      return admission
    }
    switch admission {
    case .admitted: return false
    case .refused: throw FillError.tooManyRefills(limit: limits.waiting)
    case .queued(let number):
      try await withTaskCancellationHandler {
        try await withCheckedThrowingContinuation { wait(number, $0) }
      } onCancel: {
        cancel(number, upstream: upstream)
      }
      return true
    }
  }

  /// Admits a refresh if there is room; if so, the caller must call ``leave(upstream:_:)`` afterwards.
  func enterForRefresh(upstream: String?) -> Bool {
    state.withLock { $0.queue.arrive(upstream: upstream, .refresh) == .admitted }
  }

  /// Ends a call, and admits the next caller.
  func leave(upstream: String?, _ purpose: RefillQueue.Purpose) {
    let continuation: CheckedContinuation<Void, any Error>? = state.withLock { state in
      guard let number = state.queue.finish(upstream: upstream, purpose) else { return nil }
      guard case .waiting(let continuation) = state.waiters.removeValue(forKey: number) else {
        state.waiters[number] = .admitted
        return nil
      }
      return continuation
    }
    continuation?.resume()
  }

  private func wait(_ number: Int, _ continuation: CheckedContinuation<Void, any Error>) {
    let known: Result<Void, any Error>? = state.withLock { state in
      switch state.waiters.removeValue(forKey: number) {
      case .admitted: return .success(())
      case .expected:
        state.waiters[number] = .waiting(continuation)
        return nil
      case .cancelled, .waiting, nil: return .failure(CancellationError())
      }
    }
    if let known { continuation.resume(with: known) }
  }

  private func cancel(_ number: Int, upstream: String?) {
    let continuation: CheckedContinuation<Void, any Error>? = state.withLock { state in
      switch state.waiters[number] {
      case .expected:
        state.waiters[number] = .cancelled
        state.queue.giveUp(number, upstream: upstream)
      case .waiting(let continuation):
        state.waiters[number] = nil
        state.queue.giveUp(number, upstream: upstream)
        return continuation
      // Its turn has come, so it will leave by the usual way.
      case .admitted, .cancelled, nil: break
      }
      return nil
    }
    continuation?.resume(throwing: CancellationError())
  }
}
