import Synchronization
import Tracing

/// Whether the application has bootstrapped a tracer.
///
/// It is cached because asking swift-distributed-tracing takes a lock that all threads share, which a hit must not
/// take.
final class TracerWatch: Sendable {
  private let isWanted: Bool
  private let found = Atomic(false)

  /// - Parameter isWanted: false to ignore any tracer.
  init(isWanted: Bool) {
    self.isWanted = isWanted
    look()
  }

  /// Whether the last look found a tracer.
  var isPresent: Bool { found.load(ordering: .relaxed) }

  /// Looks for a tracer; once found, it stays.
  func look() {
    guard isWanted, !isPresent, !(InstrumentationSystem.tracer is NoOpTracer) else { return }
    found.store(true, ordering: .relaxed)
  }
}
