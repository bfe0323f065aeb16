/// A time limit on a wait.
enum Deadline {
  /// Runs `body` and cancels it after `limit`.
  ///
  /// - Throws: ``TestFleetError/timedOut(_:)`` with `what`, or what `body` throws.
  static func race(
    _ limit: Duration, awaiting what: String, _ body: @escaping @Sendable () async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask {
        try await body()
        return true
      }
      group.addTask {
        try await Task.sleep(for: limit)
        return false
      }
      let isDone = try await group.next() ?? false
      group.cancelAll()
      if !isDone { throw TestFleetError.timedOut(what) }
    }
  }
}
