import FreshetCore
import Glibc
import Logging

/// Tells systemd how the coordinator stands; does nothing where no manager asks for it.
final class ServiceNotifier: Sendable {
  /// The time within which the coordinator must say that it is alive; nil without a watchdog.
  let watchdog: Duration?
  private let socket: NotifySocket?
  private let standing = Guarded(ServiceStanding())
  private let logger: Logger

  /// Creates the notifier for the manager that `environment` names.
  ///
  /// What is malformed there is logged and ignored, as systemd's own library does.
  init(environment: [String: String], pid: Int32, logger: Logger) {
    var manager: ServiceManager?
    do throws(ServiceManager.Malformed) {
      manager = try ServiceManager(environment, pid: pid)
    } catch {
      logger.warning("the service manager is not notified", metadata: ["error": "\(error)"])
    }
    socket = manager.map { NotifySocket(address: $0.address) }
    watchdog = manager?.watchdog
    self.logger = logger
  }

  /// Tells what has happened, if it is of use.
  func tell(_ happening: ServiceStanding.Happening) {
    guard let socket, let message = standing.withLock({ $0.message(of: happening) }) else {
      return
    }
    do throws(NotifySocket.Failure) {
      try socket.send(message)
    } catch {
      logger.warning(
        "the service manager was not notified",
        metadata: ["message": "\(message)", "error": "\(error)"])
    }
  }

  /// Runs `body`, which reads the service's files again.
  func reload(_ body: () -> Void) {
    tell(.reloading(at: Self.microseconds))
    body()
    tell(.reloaded)
  }

  /// The time of the monotonic clock, by which systemd tells this reload from an earlier one.
  private static var microseconds: Int64 {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
  }
}
