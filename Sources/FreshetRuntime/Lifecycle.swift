import FreshetCore

/// The life of a service that starts once and stops once, behind a lock.
///
/// It also counts as stopped while it starts, so that whoever stops it then finds nothing to stop.
package final class Lifecycle<Running: Sendable>: Sendable {
  private enum Phase {
    case idle
    case running(Running)
    case stopped
  }
  private let phase = Guarded(Phase.idle)

  /// Creates the life of a service that has not started.
  package init() {}

  /// Claims the one start; returns false if the service was started before.
  package func begin() -> Bool {
    phase.withLock { phase in
      guard case .idle = phase else { return false }
      phase = .stopped
      return true
    }
  }

  /// Records what runs, once the service has started.
  package func didStart(_ running: Running) {
    phase.withLock { $0 = .running(running) }
  }

  /// What runs; nil if the service is not running.
  package var running: Running? {
    phase.withLock { phase in
      guard case .running(let running) = phase else { return nil }
      return running
    }
  }

  /// Ends the service, and returns what ran, for the caller to stop; nil if the service is not running.
  package func end() -> Running? {
    phase.withLock { phase in
      guard case .running(let running) = phase else { return nil }
      phase = .stopped
      return running
    }
  }
}
