import Synchronization
import Tracing

/// Whether the application has bootstrapped a tracer: to ask swift-distributed-tracing takes a lock that all
/// threads share, which a hit must not.
final class TracerWatch: Sendable {
  private let isWanted: Bool
  private let found = Atomic(false)

  /// - Parameter isWanted: false if a tracer is to be taken for none.
  init(isWanted: Bool) {
    self.isWanted = isWanted
    look()
  }

  /// Whether there was one when it was last looked for.
  var isPresent: Bool { found.load(ordering: .relaxed) }

  /// Looks for one; a process that has one keeps it.
  func look() {
    guard isWanted, !isPresent, !(InstrumentationSystem.tracer is NoOpTracer) else { return }
    found.store(true, ordering: .relaxed)
  }
}
