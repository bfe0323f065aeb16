import FreshetCore

/// One generation and the callers who wait for it.
///
/// It runs in a task of its own, so that one caller who gives up does not affect the others; it is cancelled when none
/// is left.
final class Flight<Value: Sendable>: Sendable {
  /// The result of asking for a seat.
  enum Boarding: Equatable {
    case seat(Int)
    /// The flight has landed or been abandoned.
    case ended
    case full
  }

  /// Legal transitions: `running → landed`, `running → abandoned → landed`.
  private enum Phase: Sendable {
    /// Someone waits. Becomes `abandoned` when the last one leaves, `landed` when generation ends.
    case running
    /// Nobody waits; generation may still end.
    case abandoned
    /// Generation has ended.
    case landed(Result<Answer<Value>, any Error>)
  }

  private struct State: Sendable {
    var ticket: FillTicket
    /// Whether generation has not begun, because it waits for its turn.
    var isQueued = true
    var phase = Phase.running
    var nextSeat = 0
    /// The seats that are taken.
    var seats: Set<Int> = []
    var waiting: [Int: CheckedContinuation<Answer<Value>, any Error>] = [:]
    var task: Task<Void, Never>?
  }

  /// The mode of the request that began the flight.
  private let mode: CacheMode
  /// Passes on the answer's pieces, if it is streamed.
  let tee: (any FlightTee<Value>)?
  private let state: Guarded<State>

  init(_ ticket: FillTicket, mode: CacheMode = .normal, tee: (any FlightTee<Value>)?) {
    self.mode = mode
    self.tee = tee
    state = Guarded(State(ticket: ticket))
  }

  /// The ticket by which the answer will be judged.
  var ticket: FillTicket { state.withLock { $0.ticket } }

  /// Whether a caller with `other` may share this flight's answer.
  ///
  /// A flight that waits for its turn takes a new ticket when that comes, so no event has overtaken it. A refresh gets
  /// an answer that began after it was asked for and is not from the cache.
  func isJoinable(for other: FillTicket, mode otherMode: CacheMode) -> Bool {
    let (ticket, isQueued) = state.withLock { ($0.ticket, $0.isQueued) }
    if otherMode == .refresh, mode != .refresh || !isQueued { return false }
    return ticket.isSameFill(as: other) && (isQueued || !ticket.isOvertaken)
  }

  /// Records that generation begins now, with this ticket.
  func beginGeneration(_ ticket: FillTicket) {
    state.withLock { state in
      state.ticket = ticket
      state.isQueued = false
    }
  }

  func board() -> Boarding {
    state.withLock { state in
      guard case .running = state.phase else { return .ended }
      guard state.seats.count < FillLimits.waiters else { return .full }
      state.nextSeat += 1
      state.seats.insert(state.nextSeat)
      return .seat(state.nextSeat)
    }
  }

  /// Sets the task that generates, so that it can be cancelled.
  func began(_ task: Task<Void, Never>) {
    let isAbandoned = state.withLock { state in
      state.task = task
      if case .abandoned = state.phase { return true }
      return false
    }
    if isAbandoned { task.cancel() }
  }

  /// Waits in a seat until the flight lands or the calling task is cancelled.
  func wait(in seat: Int) async throws -> Answer<Value> {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let known: Result<Answer<Value>, any Error>? = state.withLock { state in
          if case .landed(let result) = state.phase { return result }
          // The task was cancelled before it got here.
          guard state.seats.contains(seat) else { return .failure(CancellationError()) }
          state.waiting[seat] = continuation
          return nil
        }
        if let known { continuation.resume(with: known) }
      }
    } onCancel: {
      leave(seat)
    }
  }

  /// Gives up a seat; cancels the flight if it was the last.
  func leave(_ seat: Int) {
    let (continuation, task) = state.withLock { state in
      guard case .running = state.phase, state.seats.remove(seat) != nil else {
        return (CheckedContinuation<Answer<Value>, any Error>?.none, Task<Void, Never>?.none)
      }
      let continuation = state.waiting.removeValue(forKey: seat)
      guard state.seats.isEmpty else { return (continuation, nil) }
      state.phase = .abandoned
      return (continuation, state.task)
    }
    continuation?.resume(throwing: CancellationError())
    task?.cancel()
  }

  /// Gives the answer or the error to all waiting callers.
  func land(_ result: Result<Answer<Value>, any Error>) {
    let waiting = state.withLock { state in
      state.phase = .landed(result)
      defer { state.waiting = [:] }
      return Array(state.waiting.values)
    }
    for continuation in waiting { continuation.resume(with: result) }
  }
}
