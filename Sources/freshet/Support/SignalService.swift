import FreshetCoordinator
import Logging
import ServiceLifecycle
import UnixSignals

/// What signals mean to a running coordinator: none ends it without a line.
///
/// It alone hears them: it ends at one that is to stop the coordinator, and the group stops with it.
/// A group that hears them too may stop before the line is written.
struct SignalService: Service {
  /// What a signal is for.
  enum Meaning: Equatable {
    /// The access file is read anew.
    case reload
    /// The service group stops all in order.
    case stop
    /// Nothing; by default it would end the process.
    case none
  }

  /// The signals that would end a process which does not expect them, and that can be caught.
  static let meanings: [(signal: UnixSignal, meaning: Meaning)] = [
    (.sighup, .reload), (.sigterm, .stop), (.sigint, .stop), (.sigquit, .stop), (.sigusr1, .none),
    (.sigusr2, .none), (.sigalrm, .none),
  ]

  let coordinator: Coordinator
  let signals: UnixSignalsSequence
  let logger: Logger

  /// The signals from now on; taken before the log is opened, which may last.
  static func signals() async -> UnixSignalsSequence {
    await UnixSignalsSequence(trapping: meanings.map(\.signal))
  }

  func run() async {
    for await signal in signals.cancelOnGracefulShutdown() {
      switch Self.meanings.first(where: { $0.signal == signal })?.meaning {
      // It has said in the log what was wrong.
      case .reload: try? coordinator.reload()
      case .stop:
        return logger.notice("stopping in order", metadata: ["signal": "\(signal)"])
      case .some(.none), nil:
        logger.notice(
          "a signal that means nothing here; SIGHUP reads the access file anew",
          metadata: ["signal": "\(signal)"])
      }
    }
  }
}
