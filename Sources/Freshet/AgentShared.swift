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
  private let caches = Guarded<[any Reclaiming & Inspecting]>([])
  let progress = AgentProgress()
  private let stopping = Atomic(false)

  init(fleet: FleetState, wakeUp: WakeUp, logger: Logger, metrics: AgentMetrics) {
    self.metrics = metrics
    self.fleet = fleet
    self.wakeUp = wakeUp
    self.logger = logger
  }

  var isStopping: Bool { stopping.load(ordering: .acquiring) }

  func requestStop() {
    stopping.store(true, ordering: .releasing)
    wakeUp.signal()
  }

  func add(_ cache: some Reclaiming & Inspecting) {
    caches.withLock { $0.append(cache) }
  }

  /// Gives back what is dead, and says for all caches together what was dropped.
  func reclaim(limit: Int) -> ReclaimProgress {
    ReclaimProgress(
      of: caches.withLock { $0 }, applied: progress.position?.sequence, limit: limit)
  }

  /// All caches, to be looked into.
  var inspected: [any Inspecting] { caches.withLock { $0 } }

  func log(_ note: AgentNote) {
    switch note {
    case .joined(let head): logger.info("joined the fleet", metadata: ["head": "\(head)"])
    case .refused(let code, let detail):
      logger.error(
        "the coordinator refuses this node: its cache is bypassed",
        metadata: ["code": "\(code)", "detail": "\(detail)"])
    case .gap(let applied, let next):
      logger.debug("events are missing", metadata: ["applied": "\(applied)", "next": "\(next)"])
    case .caughtUp(let sequence):
      logger.debug("caught up", metadata: ["applied": "\(sequence)"])
    case .garbled(let error): logger.warning("garbage", metadata: ["error": "\(error)"])
    case .diverged(let head):
      logger.warning("another history: everything is dropped", metadata: ["head": "\(head)"])
    case .otherRun(let run):
      logger.info("the coordinator started anew: joining again", metadata: ["run": "\(run)"])
    case .clockJump(let jump):
      logger.warning(
        """
        the clocks moved apart: this machine was probably paused; the cache is bypassed until the \
        next proof
        """, metadata: ["by": "\(jump)"])
    case .reopened(let connection):
      logger.warning(
        "a connection brings nothing: opened anew", metadata: ["which": "\(connection)"])
    case .silence(let duration):
      logger.warning("no answer from the coordinator", metadata: ["for": "\(duration)"])
    }
  }
}
