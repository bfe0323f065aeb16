import FreshetCoordinator
import Logging
import ServiceLifecycle
import UnixSignals

/// Handles a running coordinator's signals; none ends it without a log line.
///
/// Only this service listens for them. It returns on a signal to stop, and the group stops with it. If the group
/// listened, too, it might stop before the line is written.
struct SignalService: Service {
  /// What the coordinator does on a signal.
  enum Meaning: Equatable {
    /// Reads the access file again.
    case reload
    /// Makes the service group stop all services gracefully.
    case stop
    /// Does nothing, where the default would end the process.
    case none
  }

  /// The catchable signals that by default would end the process.
  static let meanings: [(signal: UnixSignal, meaning: Meaning)] = [
    (.sighup, .reload), (.sigterm, .stop), (.sigint, .stop), (.sigquit, .stop), (.sigusr1, .none),
    (.sigusr2, .none), (.sigalrm, .none),
  ]

  let coordinator: Coordinator
  let signals: UnixSignalsSequence
  let notifier: ServiceNotifier
  let logger: Logger

  /// The signals from now on; called before opening the log, which may take long.
  static func signals() async -> UnixSignalsSequence {
    await UnixSignalsSequence(trapping: meanings.map(\.signal))
  }

  func run() async {
    for await signal in signals.cancelOnGracefulShutdown() {
      switch Self.meanings.first(where: { $0.signal == signal })?.meaning {
      // The coordinator has already logged what was wrong.
      case .reload: notifier.reload { try? coordinator.reload() }
      case .stop:
        notifier.tell(.stopping)
        return logger.notice("stopping gracefully", metadata: ["signal": "\(signal)"])
      case .some(.none), nil:
        logger.notice(
          "ignored a signal; SIGHUP reloads the access file",
          metadata: ["signal": "\(signal)"])
      }
    }
  }
}
