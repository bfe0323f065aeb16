import FreshetCore
import FreshetRuntime
import Glibc
import Logging
import ZeroMQ

/// The thread that owns the log, so that no other thread has to wait for the disk.
final class LogThread: Sendable {
  enum Job: Sendable {
    case append(AppendJob)
    case compact(through: SequenceNumber, base: Watermarks)
    case query(EventFilter, CheckedContinuation<Result<[LoggedEvent], StoreError>, Never>)
    case backup(BackupAsker)
    /// Answer true, once all earlier jobs are done.
    case ping(CheckedContinuation<Bool, Never>)
    case stop
  }

  /// The result of opening and reading the log at the start.
  struct Opened: Sendable {
    var machine: CoordinatorMachine
    var isNew: Bool
  }

  let mailbox: Mailbox<Job>
  private let thread: SocketThread

  /// Starts the thread, which opens and reads the log and then calls `opened`.
  ///
  /// - Parameters:
  ///   - configuration: the coordinator's settings.
  ///   - policy: who may be a node.
  ///   - coordinator: receives the outcome of each append.
  ///   - logger: receives failures of work that no caller waits for.
  ///   - open: opens the log, which then belongs to the thread.
  ///   - opened: receives the recovered coordinator, or the error.
  /// - Throws: if the system cannot start a thread.
  init<Store: EventStore>(
    _ configuration: CoordinatorConfiguration, policy: NodePolicy,
    coordinator: Mailbox<CoordinatorCommand>,
    logger: Logger, opening open: @escaping @Sendable () throws(StoreError) -> Store,
    opened: @escaping @Sendable (Result<Opened, StoreError>) -> Void
  ) throws(ZeroMQError) where Store.Copy: LogCopy {
    let mailbox = try Mailbox<Job>()
    self.mailbox = mailbox
    thread = try SocketThread(name: "freshet-log") {
      do throws(StoreError) {
        let store = try open()
        if let reason = store.suspectedLoss {
          logger.critical(
            "\(reason): what was logged last may be lost, so a new epoch begins")
        }
        let (machine, isNew) = try CoordinatorMachine.recovered(
          from: store, .init(configuration, policy: policy),
          startsNewFleet: configuration.startsNewFleet, seed: .random(in: .min ... .max),
          at: SystemTime.now)
        opened(.success(Opened(machine: machine, isNew: isNew)))
        var loop = LogLoop(
          store, mailbox: mailbox, coordinator: coordinator, retention: configuration.retention,
          logger: logger)
        loop.run()
      } catch {
        opened(.failure(error))
      }
      for job in mailbox.close() { Self.refuse(job) }
    }
  }

  func join() { thread.join() }

  /// Answers whoever waits for a job that is not done any more.
  static func refuse(_ job: Job) {
    switch job {
    case .query(_, let asker): asker.resume(returning: .failure(.stopping))
    case .backup(let asker): asker.resume(returning: .failure(.stopping))
    case .ping(let asker): asker.resume(returning: false)
    case .append, .compact, .stop: break
    }
  }
}

extension StoreError {
  /// The error given to waiting callers when the coordinator stops.
  static var stopping: StoreError { .broken("the coordinator is stopping") }
}

extension CoordinatorMachine.Configuration {
  /// Takes over the settings that concern the machine.
  init(_ configuration: CoordinatorConfiguration, policy: NodePolicy) {
    self.init()
    self.policy = policy
    beaconInterval = configuration.beaconInterval
    longestBound = configuration.longestBound
  }
}
