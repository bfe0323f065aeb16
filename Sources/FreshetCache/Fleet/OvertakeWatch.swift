import FreshetCore

/// A fill whose answer an event may kill while it is generated.
protocol Overtakable: Sendable {
  /// The event that overtook the fill; nil while it is worth finishing.
  var overtakenBy: SequenceNumber? { get }

  /// Counts the inactive versions that made the caller give the fill up.
  func countInactiveVersions()
}

/// The tasks that wait to learn that an event has overtaken their fill.
///
/// An event starts one task, however many wait, which asks the rule of liveness for each of them; the thread that
/// applies events does nothing more.
final class OvertakeWatch: Sendable {
  /// The most fills watched at a time.
  static let capacity = 16_384

  /// Too many fills are already watched.
  struct IsFull: Error {}

  private struct Waiter: Sendable {
    var fill: any Overtakable
    var continuation: CheckedContinuation<SequenceNumber, any Error>
  }
  private struct State: Sendable {
    var nextNumber = 0
    var waiting: [Int: Waiter] = [:]
    /// Whether a task is checking them.
    var isLooking = false
    /// Whether something has changed since that task began.
    var hasChanged = false
  }
  private let state = Guarded(State())

  /// The number of fills watched.
  var count: Int { state.withLock { $0.waiting.count } }

  /// Waits until an event overtakes the fill.
  ///
  /// - Returns: the event's number; 0 if the node started over.
  /// - Throws: `CancellationError` if the task is cancelled; ``IsFull`` if too many fills are watched.
  func wait(for fill: any Overtakable) async throws -> SequenceNumber {
    let number = state.withLock { state in
      state.nextNumber += 1
      return state.nextNumber
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        begin(number, Waiter(fill: fill, continuation: continuation))
      }
    } onCancel: {
      // A task cancelled before it waits notices that itself.
      take(number)?.resume(throwing: CancellationError())
    }
  }

  private func begin(_ number: Int, _ waiter: Waiter) {
    let refusal: (any Error)? = state.withLock { state in
      if Task.isCancelled { return CancellationError() }
      guard state.waiting.count < Self.capacity else { return IsFull() }
      state.waiting[number] = waiter
      return nil
    }
    if let refusal { return waiter.continuation.resume(throwing: refusal) }
    // An event from before the wait triggers no change, so check now.
    tellIfOvertaken(number, waiter.fill)
  }

  private func take(_ number: Int) -> CheckedContinuation<SequenceNumber, any Error>? {
    state.withLock { $0.waiting.removeValue(forKey: number)?.continuation }
  }

  private func tellIfOvertaken(_ number: Int, _ fill: any Overtakable) {
    guard let sequence = fill.overtakenBy, let waiting = take(number) else { return }
    fill.countInactiveVersions()
    waiting.resume(returning: sequence)
  }

  /// Starts a check of all watched fills, because something has changed.
  func checkAll() {
    let mustLook = state.withLock { state in
      guard !state.waiting.isEmpty else { return false }
      state.hasChanged = true
      defer { state.isLooking = true }
      return !state.isLooking
    }
    if mustLook { Task { look() } }
  }

  private func look() {
    while let waiting = nextRound() {
      for (number, waiter) in waiting { tellIfOvertaken(number, waiter.fill) }
    }
  }

  /// The fills to check; nil if nothing has changed since the last round.
  private func nextRound() -> [Int: Waiter]? {
    state.withLock { state in
      guard state.hasChanged else {
        state.isLooking = false
        return nil
      }
      state.hasChanged = false
      return state.waiting
    }
  }
}
