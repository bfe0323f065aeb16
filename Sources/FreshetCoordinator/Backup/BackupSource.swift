/// Who can copy the log while it goes on.
package protocol BackupSource: Sendable {
  /// A copy of the log as it is at one moment.
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
