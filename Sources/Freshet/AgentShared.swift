import FreshetCache
import FreshetCore
import Logging
import Synchronization
import ZeroMQ

/// A cache whose dead entries the agent gives back.
protocol Reclaimable: Sendable {
  func reclaim(limit: Int) -> ReclaimProgress
}

extension Cache: Reclaimable {}

/// What all caches of a node have given back.
struct Reclaimed: Sendable {
  var drops: [Drop] = []
  /// Up to here all of them have counted everything; nil if that cannot be said yet.
  var countedThrough: SequenceNumber?
  var held = DropCount()
  var isDone = true
}

/// What the agent's thread shares with the application.
final class AgentShared: Sendable {
  let fleet: FleetState
  let wakeUp: WakeUp
  let logger: Logger
  private let caches = Guarded<[any Reclaimable]>([])
  let progress = AgentProgress()
  private let stopping = Atomic(false)

  init(fleet: FleetState, wakeUp: WakeUp, logger: Logger) {
    self.fleet = fleet
    self.wakeUp = wakeUp
    self.logger = logger
  }

  var isStopping: Bool { stopping.load(ordering: .acquiring) }

  func requestStop() {
    stopping.store(true, ordering: .releasing)
    wakeUp.signal()
  }

  func add(_ cache: some Reclaimable) {
    caches.withLock { $0.append(cache) }
  }

  /// Gives back what is dead, and says for all caches together what was dropped.
  func reclaim(limit: Int) -> Reclaimed {
    let caches = caches.withLock { $0 }
    var total = Reclaimed(countedThrough: progress.position?.sequence)
    for cache in caches {
      let reclaimed = cache.reclaim(limit: limit)
      for drop in reclaimed.drops {
        if let index = total.drops.firstIndex(where: { $0.sequence == drop.sequence }) {
          total.drops[index].count += drop.count
        } else {
          total.drops.append(drop)
        }
      }
      // Counted is what all of them have counted.
      total.countedThrough = total.countedThrough.flatMap { counted in
        reclaimed.countedThrough.map { min($0, counted) }
      }
      total.held += reclaimed.held
      total.isDone = total.isDone && reclaimed.isDone
    }
    return total
  }

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
    case .clockJump(let jump):
      logger.warning(
        """
        the clocks moved apart: this machine was probably paused; the cache is bypassed until the \
        next proof
        """, metadata: ["by": "\(jump)"])
    case .silence(let duration):
      logger.warning("no answer from the coordinator", metadata: ["for": "\(duration)"])
    }
  }
}
