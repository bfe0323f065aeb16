import FreshetCore
import FreshetRuntime
import Logging
import ZeroMQ

/// The loop of the log's thread: it performs jobs and chores until it is stopped.
///
/// It makes no decisions.
struct LogLoop<Store: EventStore>: ~Copyable where Store.Copy: LogCopy {
  private let store: Store
  private let mailbox: Mailbox<LogThread.Job>
  private let coordinator: Mailbox<CoordinatorCommand>
  private let retention: Duration
  private let logger: Logger
  private var poller = Poller()
  private var chores = LogChores(at: SystemTime.now)
  private var backups = BackupDesk<Store>()

  /// Creates the loop for a log that has been read to its end.
  init(
    _ store: Store, mailbox: Mailbox<LogThread.Job>, coordinator: Mailbox<CoordinatorCommand>,
    retention: Duration, logger: Logger
  ) {
    self.store = store
    self.mailbox = mailbox
    self.coordinator = coordinator
    self.retention = retention
    self.logger = logger
    _ = poller.add(mailbox.wakeUp)
  }

  /// Performs jobs and chores until a stop job arrives or the log fails.
  mutating func run() {
    repeat {
      do {
        var wait = backups.isWorking ? .zero : chores.wait(at: SystemTime.now)
        if let rest = store.restTime { wait = min(wait, rest) }
        _ = try poller.poll(timeout: wait)
      } catch {
        _ = coordinator.post(.logFailed("its thread cannot wait: \(error)"))
        break
      }
    } while turn()
    backups.end(.failure(.stopping))
  }

  /// Performs the waiting jobs and the chores that are due.
  ///
  /// - Returns: whether the loop goes on.
  private mutating func turn() -> Bool {
    let jobs = mailbox.takeAll()
    for (index, job) in jobs.enumerated() {
      if case .stop = job {
        close()
        for late in jobs[(index + 1)...] { LogThread.refuse(late) }
        return false
      }
      perform(job)
    }
    do throws(StoreError) {
      for chore in chores.due(at: SystemTime.now, isBusy: !jobs.isEmpty) {
        switch chore {
        case .dropCompacted: try dropCompacted()
        case .proposeFloor: try proposeFloor()
        }
      }
      try store.maintain()
      backups.step(of: store)
      return true
    } catch {
      _ = coordinator.post(.logFailed("\(error)"))
      return false
    }
  }

  private mutating func perform(_ job: LogThread.Job) {
    switch job {
    case .append(let job): _ = coordinator.post(.appended(append(job)))
    case .compact(let floor, let base):
      do throws(StoreError) {
        try store.compact(through: floor, base: base)
        chores.compacted(leavesMore: true)
      } catch {
        logger.warning("log not compacted", metadata: ["error": "\(error)"])
      }
    case .query(let filter, let asker):
      asker.resume(
        returning: Result { () throws(StoreError) in try store.events(matching: filter) })
    case .backup(let asker): backups.begin(of: store, for: asker)
    case .ping(let asker): asker.resume(returning: true)
    case .stop: break
    }
  }

  private func append(_ job: AppendJob) -> AppendOutcome {
    do throws(StoreError) {
      try store.append(job)
      return .durable
    } catch {
      return AppendOutcome(error)
    }
  }

  private mutating func close() {
    // A backup in progress must end before the log that it reads is closed.
    backups.end(.failure(.stopping))
    do throws(StoreError) {
      try store.close()
    } catch {
      logger.error("log not closed cleanly", metadata: ["error": "\(error)"])
    }
  }

  private mutating func dropCompacted() throws(StoreError) {
    do throws(StoreError) {
      chores.compacted(leavesMore: try store.dropCompacted())
    } catch {
      // The rows can stay for now, so a full disk is no reason to stop.
      switch error {
      case .full, .refused: break
      default: throw error
      }
      chores.postponeCompaction(at: SystemTime.now)
      logger.warning("log not compacted", metadata: ["error": "\(error)"])
    }
  }

  /// Proposes the last event older than the retention as the new floor, judged by the coordinator's wall clock.
  private func proposeFloor() throws(StoreError) {
    let horizon = SystemTime.clocks.wall - retention.nanoseconds / 1_000_000
    if let floor = try store.lastEvent(before: horizon) {
      _ = coordinator.post(.raiseFloor(floor))
    }
  }
}
