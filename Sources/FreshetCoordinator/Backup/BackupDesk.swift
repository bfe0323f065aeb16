import FreshetCore

/// The one backup that the log's thread may be making, and who waits for it.
struct BackupDesk: ~Copyable {
  private struct Work {
    var copy: BackupCopy
    var asker: Asker
  }
  typealias Asker = CheckedContinuation<Result<BackupFile, LogError>, Never>

  private var work: Work?

  var isWorking: Bool { work != nil }

  /// Begins a backup; one at a time, for each takes as much of the disk as the log.
  mutating func begin(of log: EventLog, for asker: Asker) {
    guard work == nil else { return asker.resume(returning: .failure(.backupRuns)) }
    do throws(LogError) {
      work = Work(copy: try log.backup(), asker: asker)
    } catch {
      asker.resume(returning: .failure(error))
    }
  }

  /// Copies one piece.
  mutating func step(of log: EventLog) {
    guard let work else { return }
    do throws(LogError) {
      guard let file = try log.step(work.copy) else { return }
      end(.success(file))
    } catch {
      end(.failure(error))
    }
  }

  /// Answers whoever waits.
  mutating func end(_ result: Result<BackupFile, LogError>) {
    work?.asker.resume(returning: result)
    work = nil
  }
}
