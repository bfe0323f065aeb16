import FreshetCore

/// The backup that the log's thread may be making, and the caller that waits for it.
struct BackupDesk: ~Copyable {
  private struct Work {
    var copy: BackupCopy
    var asker: Asker
  }
  typealias Asker = CheckedContinuation<Result<BackupFile, LogError>, Never>

  private var work: Work?

  var isWorking: Bool { work != nil }

  /// Begins a backup, unless one is under way: each takes as much disk space as the log.
  mutating func begin(of log: EventLog, for asker: Asker) {
    guard work == nil else { return asker.resume(returning: .failure(.backupRuns)) }
    do throws(LogError) {
      work = Work(copy: try log.backup(), asker: asker)
    } catch {
      asker.resume(returning: .failure(error))
    }
  }

  /// Copies one piece, if a backup is under way.
  mutating func step(of log: EventLog) {
    guard let work else { return }
    do throws(LogError) {
      guard let file = try log.step(work.copy) else { return }
      end(.success(file))
    } catch {
      end(.failure(error))
    }
  }

  /// Ends the backup and answers the caller that waits for it.
  mutating func end(_ result: Result<BackupFile, LogError>) {
    work?.asker.resume(returning: result)
    work = nil
  }
}
