import FreshetCore
import FreshetRuntime
import Glibc
import Logging
import ZeroMQ

/// The thread that owns the log, so that no other thread waits for the disk.
final class LogThread: Sendable {
  enum Job: Sendable {
    case append(AppendJob)
    case compact(through: SequenceNumber, base: Watermarks)
    case query(EventFilter, CheckedContinuation<Result<[LoggedEvent], LogError>, Never>)
    case backup(BackupDesk.Asker)
    case stop
  }

  /// What was recovered at the start.
  struct Opened: Sendable {
    var machine: CoordinatorMachine
    var isNew: Bool
  }

  let mailbox: Mailbox<Job>
  private let thread: SocketThread

  /// Starts the thread, which calls `opened` once it has read the log or failed to.
  init(
    _ configuration: CoordinatorConfiguration, coordinator: Mailbox<CoordinatorCommand>,
    logger: Logger, opened: @escaping @Sendable (Result<Opened, LogError>) -> Void
  ) throws(ZeroMQError) {
    let mailbox = try Mailbox<Job>()
    self.mailbox = mailbox
    thread = try SocketThread(name: "freshet-log") {
      do throws(LogError) {
        let log = try EventLog(directory: configuration.dataDirectory)
        if log.isIncomplete {
          logger.critical(
            "the log lay without its write-ahead log: what was logged last may be lost, so a new epoch begins"
          )
          try log.beginEpoch()
        }
        let (machine, isNew) = try Self.recover(log, configuration)
        opened(.success(Opened(machine: machine, isNew: isNew)))
        Self.run(log, mailbox, coordinator, configuration, logger)
      } catch {
        opened(.failure(error))
      }
      for job in mailbox.close() { Self.refuse(job) }
    }
  }

  func join() { thread.join() }

  private static func recover(
    _ log: EventLog, _ configuration: CoordinatorConfiguration
  ) throws(LogError) -> (CoordinatorMachine, isNew: Bool) {
    var recovered = try log.recover()
    if recovered.isNew, configuration.startsNewFleet {
      try log.vouch()
      recovered = try log.recover()
    }
    var machineConfiguration = CoordinatorMachine.Configuration()
    machineConfiguration.beaconInterval = configuration.beaconInterval
    machineConfiguration.longestBound = configuration.longestBound
    var machine = CoordinatorMachine(
      machineConfiguration,
      head: Position(
        epoch: recovered.epoch, sequence: recovered.floor, digest: recovered.floorDigest),
      base: recovered.base, floor: recovered.floor, floorDigest: recovered.floorDigest,
      epochBegan: recovered.epochBegan, continues: recovered.isVouched, roster: recovered.roster,
      applied: recovered.applied, seed: .random(in: .min ... .max), at: SystemTime.now)
    _ = try log.replay { machine.recover($0, digest: $1) }
    machine.finishRecovery()
    return (machine, recovered.isNew)
  }

  private static func run(
    _ log: EventLog, _ mailbox: Mailbox<Job>, _ coordinator: Mailbox<CoordinatorCommand>,
    _ configuration: CoordinatorConfiguration, _ logger: Logger
  ) {
    var poller = Poller()
    _ = poller.add(mailbox.wakeUp)
    var chores = LogChores(at: SystemTime.now)
    var backups = BackupDesk()
    defer { backups.end(.failure(.broken("the coordinator is stopping"))) }
    while true {
      do {
        _ = try poller.poll(timeout: backups.isWorking ? .zero : chores.wait(at: SystemTime.now))
      } catch {
        logger.error("log thread cannot wait", metadata: ["error": "\(error)"])
        return
      }
      let jobs = mailbox.takeAll()
      for job in jobs {
        switch job {
        case .append(let job): _ = coordinator.post(.appended(append(job, to: log)))
        case .compact(let floor, let base):
          do throws(LogError) {
            try log.compact(through: floor, base: base)
            chores.compacted(leavesMore: true)
          } catch {
            logger.warning("log not compacted", metadata: ["error": "\(error)"])
          }
        case .query(let filter, let continuation):
          let found = Result { () throws(LogError) in try log.events(matching: filter) }
          continuation.resume(returning: found)
        case .backup(let asker): backups.begin(of: log, for: asker)
        case .stop:
          backups.end(.failure(.broken("the coordinator is stopping")))
          do throws(LogError) { try log.close() } catch {
            logger.error("log not closed cleanly", metadata: ["error": "\(error)"])
          }
          return
        }
      }
      do throws(LogError) {
        for chore in chores.due(at: SystemTime.now, isBusy: !jobs.isEmpty) {
          switch chore {
          case .dropCompacted: try dropCompacted(of: log, &chores, logger)
          case .proposeFloor: try proposeFloor(log, configuration.retention, coordinator)
          }
        }
        try log.checkpointIfDue()
        backups.step(of: log)
      } catch {
        _ = coordinator.post(.logFailed("\(error)"))
        return
      }
    }
  }

  private static func dropCompacted(
    of log: EventLog, _ chores: inout LogChores, _ logger: Logger
  ) throws(LogError) {
    do throws(LogError) {
      chores.compacted(leavesMore: try log.dropCompacted())
    } catch {
      // What was to be removed can stay, so a full disk is no reason to stop.
      guard case .full = error else { throw error }
      chores.postponeCompaction(at: SystemTime.now)
      logger.warning("log not compacted", metadata: ["error": "\(error)"])
    }
  }

  /// Finds the last event older than the retention, by the coordinator's own wall clock.
  private static func proposeFloor(
    _ log: EventLog, _ retention: Duration, _ coordinator: Mailbox<CoordinatorCommand>
  ) throws(LogError) {
    let horizon = SystemTime.clocks.wall - retention.nanoseconds / 1_000_000
    if let floor = try log.lastEvent(before: horizon) {
      _ = coordinator.post(.raiseFloor(floor))
    }
  }

  private static func append(_ job: AppendJob, to log: EventLog) -> AppendOutcome {
    do throws(LogError) {
      try log.append(job)
      return .durable
    } catch {
      switch error {
      case .full: return .refused("\(error)")
      default: return .unknown("\(error)")
      }
    }
  }

  private static func refuse(_ job: Job) {
    switch job {
    case .query(_, let asker):
      asker.resume(returning: .failure(.broken("the coordinator is stopping")))
    case .backup(let asker):
      asker.resume(returning: .failure(.broken("the coordinator is stopping")))
    case .append, .compact, .stop: break
    }
  }
}
