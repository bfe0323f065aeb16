package import FreshetCore
import FreshetRuntime

/// Copies the log while the coordinator runs.
package protocol BackupSource: Sendable {
  /// Copies the log as it is at one moment.
  ///
  /// - Throws: ``StoreError``.
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
