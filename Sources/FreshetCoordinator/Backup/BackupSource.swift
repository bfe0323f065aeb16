import FreshetRuntime

/// Copies the log while the coordinator runs.
package protocol BackupSource: Sendable {
  /// Copies the log as it is at one moment.
  ///
  /// - Throws: ``LogError``.
  func backup() async throws -> BackupFile
}

extension CoordinatorClient: BackupSource {
  package func backup() async throws -> BackupFile {
    let result = await withCheckedContinuation {
      (continuation: CheckedContinuation<Result<BackupFile, LogError>, Never>) in
      if !shared.log.post(.backup(continuation)) {
        continuation.resume(returning: .failure(.broken("the coordinator is stopping")))
      }
    }
    return try result.get()
  }
}
