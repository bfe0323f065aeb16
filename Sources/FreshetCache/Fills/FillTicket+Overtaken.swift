public import FreshetCore

extension FillTicket: Overtakable {
  /// Waits until an event overtakes the fill.
  ///
  /// - Returns: the event's number; 0 if the node started over.
  /// - Throws: `CancellationError` if the task is cancelled; ``FillError/tooManyWatchers(limit:)`` if
  ///   ``FillLimits/watchers`` fills of this node are watched already.
  public func untilOvertaken() async throws -> SequenceNumber {
    do {
      return try await fleet.overtakes.wait(for: self)
    } catch is OvertakeWatch.IsFull {
      throw FillError.tooManyWatchers(limit: FillLimits.watchers)
    }
  }

  /// Runs `body`, and cancels it when an event overtakes the fill, so that nobody pays for an answer that would be
  /// dead.
  ///
  ///     Generation(try await ticket.unlessOvertaken { try await model.answer(question) })
  ///
  /// If ``FillLimits/watchers`` fills of this node are watched already, `body` runs to its end.
  ///
  /// - Parameter body: the operation; it should end soon after its task is cancelled.
  /// - Returns: what `body` returns.
  /// - Throws: ``FillError/overtaken(by:)``, or what `body` throws.
  public func unlessOvertaken<Result: Sendable>(
    _ body: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    try await withThrowingTaskGroup(of: Race<Result>.self) { group in
      defer { group.cancelAll() }
      group.addTask { .finished(try await body()) }
      group.addTask {
        do {
          return .overtaken(by: try await untilOvertaken())
        } catch is FillError {
          return .unwatched
        }
      }
      while let first = try await group.next() {
        switch first {
        case .finished(let result): return result
        case .overtaken(let sequence): throw FillError.overtaken(by: sequence)
        case .unwatched: continue
        }
      }
      throw CancellationError()
    }
  }
}

/// The task that finished first.
private enum Race<Result: Sendable>: Sendable {
  case finished(Result)
  case overtaken(by: SequenceNumber)
  /// Too many fills are watched already.
  case unwatched
}
