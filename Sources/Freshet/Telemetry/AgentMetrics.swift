import FreshetCache
import FreshetCore
import FreshetRuntime
import Synchronization

/// Reports a node's metrics at an interval.
///
/// The agent's thread calls it; the backend must take a reading without blocking, as swift-metrics backends do.
final class AgentMetrics: Sendable {
  private struct Source: Sendable {
    let cache: any Reporting
    var report: CacheReport
  }
  private struct State: Sendable {
    var sources: [Source] = []
    var due = Instant.distantPast
  }

  private let fleet: FleetState
  private let refills: RefillLimiter
  private let interval: Duration
  private let state = Guarded(State())
  /// Whether the coordinator does not let this node connect.
  let isKeptOut = Atomic(false)

  init(fleet: FleetState, refills: RefillLimiter, interval: Duration) {
    self.fleet = fleet
    self.refills = refills
    self.interval = interval
  }

  func add(_ cache: some Reporting, name: String) {
    state.withLock { $0.sources.append(Source(cache: cache, report: CacheReport(of: name))) }
  }

  /// The readings due at `now`; empty until the interval has passed.
  func readings(at now: Instant) -> [(Metric, Reading)] {
    let isDue = state.withLock { state in
      guard now >= state.due else { return false }
      state.due = now + interval
      return true
    }
    return isDue ? allReadings(at: now) : []
  }

  /// All readings, due or not.
  func allReadings(at now: Instant) -> [(Metric, Reading)] {
    var readings: [(Metric, Reading)] = [
      (Metric("refills_running"), .level(Double(refills.running))),
      (Metric("refills_waiting"), .level(Double(refills.waiting))),
    ]
    let proof = fleet.freshAsOf
    if proof != .distantPast {
      let age = Double(max(.zero, now - proof).nanoseconds) / 1e9
      readings.append((Metric("proof_age_seconds"), .level(age)))
    }
    readings.append((Metric("proven"), .level(proof == .distantPast ? 0 : 1)))
    let isKeptOut = isKeptOut.load(ordering: .relaxed)
    readings.append((Metric("kept_out"), .level(isKeptOut ? 1 : 0)))
    readings += state.withLock { state in
      var readings: [(Metric, Reading)] = []
      for index in state.sources.indices {
        let cache = state.sources[index].cache
        readings += state.sources[index].report.readings(
          cache.statistics, classes: cache.classStatistics)
      }
      return readings
    }
    return readings
  }
}
