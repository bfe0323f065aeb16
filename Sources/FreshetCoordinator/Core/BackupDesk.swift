import FreshetCore

/// Receives a finished copy of the log, or why there is none.
typealias BackupAsker = CheckedContinuation<Result<any LogCopy, StoreError>, Never>

/// The backup that the log's thread may be making, and the caller that waits for it.
struct BackupDesk<Store: EventStore>: ~Copyable where Store.Copy: LogCopy {
  private struct Work {
    var backup: Store.Backup
    var asker: BackupAsker
  }

  private var work: Work?

  var isWorking: Bool { work != nil }

  /// Begins a backup, unless one is under way: each takes as much space as the log.
  mutating func begin(of store: Store, for asker: BackupAsker) {
    guard work == nil else { return asker.resume(returning: .failure(.backupRuns)) }
    do throws(StoreError) {
      work = Work(backup: try store.backup(), asker: asker)
    } catch {
      asker.resume(returning: .failure(error))
    }
  }

  /// Copies one piece, if a backup is under way.
  mutating func step(of store: Store) {
    guard let work else { return }
    do throws(StoreError) {
      guard let copy = try store.step(work.backup) else { return }
      end(.success(copy))
    } catch {
      end(.failure(error))
    }
  }

  /// Ends the backup and answers the caller that waits for it.
  mutating func end(_ result: Result<any LogCopy, StoreError>) {
    work?.asker.resume(returning: result)
    work = nil
  }
}
