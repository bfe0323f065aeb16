package import FreshetCore
import FreshetRuntime

/// Something that can copy the log while the coordinator runs.
package protocol BackupSource: Sendable {
  /// Copies the log as it stands at one moment.
  ///
  /// - Throws: ``StoreError/backupRuns`` if another copy is being made, or why the copy failed.
  func backup() async throws -> any LogCopy
}

extension CoordinatorClient: BackupSource {
  package func backup() async throws -> any LogCopy {
    let result = await withCheckedContinuation {
      (continuation: CheckedContinuation<Result<any LogCopy, StoreError>, Never>) in
      if !shared.log.post(.backup(continuation)) {
        continuation.resume(returning: .failure(.stopping))
      }
    }
    return try result.get()
  }
}
