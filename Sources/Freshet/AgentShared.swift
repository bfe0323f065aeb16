import FreshetCache
import FreshetCore
import Logging
import Synchronization
import ZeroMQ

/// What the agent's thread shares with the application.
final class AgentShared: Sendable {
  let fleet: FleetState
  let wakeUp: WakeUp
  let logger: Logger
  let metrics: AgentMetrics
  let tracer: TracerWatch
  private let caches = Guarded<[any Reclaiming & Inspecting]>([])
  let progress = AgentProgress()
  private let stopping = Atomic(false)
  private let connectionTrouble = Guarded<ConnectionTrouble?>(nil)

  init(
    fleet: FleetState, wakeUp: WakeUp, logger: Logger, metrics: AgentMetrics, tracer: TracerWatch
  ) {
    self.metrics = metrics
    self.tracer = tracer
    self.fleet = fleet
    self.wakeUp = wakeUp
    self.logger = logger
  }

  var isStopping: Bool { stopping.load(ordering: .acquiring) }

  func requestStop() {
    stopping.store(true, ordering: .releasing)
    wakeUp.signal()
  }

  /// Why the coordinator does not let this node connect; nil if nothing is known against it.
  var trouble: ConnectionTrouble? { connectionTrouble.withLock { $0 } }

  /// Records why the coordinator does not let this node connect, or that it does.
  func record(_ trouble: ConnectionTrouble?) {
    connectionTrouble.withLock { $0 = trouble }
    metrics.isKeptOut.store(trouble != nil, ordering: .relaxed)
  }

  func add(_ cache: some Reclaiming & Inspecting) {
    caches.withLock { $0.append(cache) }
  }

  /// Reclaims dead entries, and adds up over all caches what was dropped.
  func reclaim(limit: Int) -> ReclaimProgress {
    ReclaimProgress(
      of: caches.withLock { $0 }, applied: progress.position?.sequence, limit: limit)
  }

  /// All caches, for inspection.
  var inspected: [any Inspecting] { caches.withLock { $0 } }
}
