import ServiceLifecycle

/// Feeds systemd's watchdog as long as the coordinator's threads answer.
///
/// A thread that hangs answers no question, so that the watchdog starves and systemd restarts the service.
struct WatchdogService: Service {
  /// The time between two questions: half of what the watchdog allows.
  let pause: Duration
  /// Returns once the threads have answered; false if the coordinator has stopped.
  let isAlive: @Sendable () async -> Bool
  /// Feeds the watchdog.
  let feed: @Sendable () -> Void

  /// Creates the service for a watchdog that must be fed within `interval`.
  init(
    interval: Duration, isAlive: @escaping @Sendable () async -> Bool,
    feed: @escaping @Sendable () -> Void
  ) {
    pause = interval / 2
    self.isAlive = isAlive
    self.feed = feed
  }

  func run() async {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        if await isAlive() { feed() }
        // Only cancellation ends a sleep early.
        try? await Task.sleep(for: pause)
      }
    }
  }
}
