import FreshetCore

/// The caller of a backup, who receives either the finished copy or the error.
typealias BackupAsker = CheckedContinuation<Result<any LogCopy, StoreError>, Never>

/// The backup in progress on the log's thread, if any, and the caller that waits for it.
struct BackupDesk<Store: EventStore>: ~Copyable where Store.Copy: LogCopy {
  private struct Work {
    var backup: Store.Backup
    var asker: BackupAsker
  }

  private var work: Work?

  var isWorking: Bool { work != nil }

  /// Begins a backup, or refuses it if one is in progress: each copy takes as much disk space as the log.
  mutating func begin(of store: Store, for asker: BackupAsker) {
    guard work == nil else { return asker.resume(returning: .failure(.backupRuns)) }
    do throws(StoreError) {
      work = Work(backup: try store.backup(), asker: asker)
    } catch {
      asker.resume(returning: .failure(error))
    }
  }

  /// Copies the next piece of the backup in progress, if any.
  mutating func step(of store: Store) {
    guard let work else { return }
    do throws(StoreError) {
      guard let copy = try store.step(work.backup) else { return }
      end(.success(copy))
    } catch {
      end(.failure(error))
    }
  }

  /// Ends the backup in progress, if any, and gives its caller the result.
  mutating func end(_ result: Result<any LogCopy, StoreError>) {
    work?.asker.resume(returning: result)
    work = nil
  }
}
