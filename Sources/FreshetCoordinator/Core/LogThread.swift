import FreshetCore
import Glibc
import Logging
import ZeroMQ

/// The thread that owns the log, so that nobody else waits for the disk.
final class LogThread: Sendable {
  enum Job: Sendable {
    case append(AppendJob)
    case compact(through: SequenceNumber, base: Watermarks)
    case query(EventFilter, CheckedContinuation<Result<[LoggedEvent], LogError>, Never>)
    case stop
  }

  /// What was read at the start.
  struct Opened: Sendable {
    var machine: CoordinatorMachine
    var isNew: Bool
  }

  /// How often it is looked for events older than the retention.
  private static let retentionInterval: Duration = .seconds(3_600)

  let mailbox: Mailbox<Job>
  private let thread: SocketThread

  /// Starts the thread; `opened` is called on it once the log is read, or cannot be.
  init(
    _ configuration: CoordinatorConfiguration, coordinator: Mailbox<CoordinatorCommand>,
    logger: Logger, opened: @escaping @Sendable (Result<Opened, LogError>) -> Void
  ) throws(ZeroMQError) {
    let mailbox = try Mailbox<Job>()
    self.mailbox = mailbox
    thread = try SocketThread(name: "freshet-log") {
      do throws(LogError) {
        let log = try EventLog(directory: configuration.dataDirectory)
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
      continues: recovered.isVouched, roster: recovered.roster,
      seed: .random(in: .min ... .max), at: SystemTime.now)
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
    var compactionIsOpen = true
    var retentionAt = SystemTime.now
    while true {
      do {
        _ = try poller.poll(timeout: compactionIsOpen ? .milliseconds(10) : .seconds(1))
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
            compactionIsOpen = true
          } catch {
            logger.warning("log not compacted", metadata: ["error": "\(error)"])
          }
        case .query(let filter, let continuation):
          let found = Result { () throws(LogError) in try log.events(matching: filter) }
          continuation.resume(returning: found)
        case .stop:
          do throws(LogError) { try log.close() } catch {
            logger.error("log not closed cleanly", metadata: ["error": "\(error)"])
          }
          return
        }
      }
      guard jobs.isEmpty else { continue }
      do throws(LogError) {
        try log.checkpointIfDue()
        if compactionIsOpen { compactionIsOpen = try log.dropCompacted() }
        if SystemTime.now >= retentionAt {
          retentionAt = SystemTime.now + retentionInterval
          try proposeFloor(log, configuration.retention, coordinator)
        }
      } catch {
        _ = coordinator.post(.appended(.unknown("\(error)")))
        return
      }
    }
  }

  /// Finds the last event that is older than the retention, by the coordinator's own wall clock.
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
    if case .query(_, let continuation) = job {
      continuation.resume(returning: .failure(.broken("the coordinator is stopping")))
    }
  }
}
