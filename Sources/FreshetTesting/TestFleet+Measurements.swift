import Freshet
import FreshetCache
import FreshetCoordinator
public import FreshetCore

extension TestNode {
  /// Waits until each event is applied on this node, and measures the times on the agent's own thread.
  ///
  /// A task that awaits ``Freshet/FreshetAgent/untilApplied(_:)`` resumes only when a thread of the pool is free. This
  /// method resumes on the agent's thread instead. That costs the thread a few microseconds for each event, so use it
  /// only for measurements.
  ///
  /// - Parameter sequences: the numbers of events that are not published yet.
  /// - Returns: one instant per event; events of one frame have the same.
  /// - Throws: `CancellationError` if the task is cancelled or the agent stops.
  public func timesApplied(
    _ sequences: ClosedRange<SequenceNumber>
  ) async throws -> [ContinuousClock.Instant] {
    try await withTaskExecutorPreference(InlineExecutor.shared) {
      var instants: [ContinuousClock.Instant] = []
      instants.reserveCapacity(sequences.count)
      for sequence in sequences {
        try await agent.untilApplied(sequence)
        instants.append(.now)
      }
      return instants
    }
  }
}

extension TestFleet {
  /// The URL of the coordinator's HTTP interface, such as `http://127.0.0.1:40123`.
  public var httpURL: String { addresses.http }

  /// The ZeroMQ endpoint of the coordinator's broadcast, such as `tcp://127.0.0.1:40124`.
  public var broadcastEndpoint: String { addresses.broadcast }

  /// Compares every node's knowledge of each dimension with the coordinator's.
  ///
  /// Compared are the last event that would have killed an entry older than all events, and the active versions.
  ///
  /// - Returns: one line per difference, at most 100; empty if there are none.
  /// - Throws: ``TestFleetError/noCoordinator`` if the coordinator is stopped.
  public func differences() async throws(TestFleetError) -> [String] {
    let commands = try commands
    guard let expected = await commands.watermarks() else { throw .noCoordinator }
    let head = await commands.fleet().head
    var differences: [String] = []
    for node in nodes {
      if node.agent.position != head {
        differences.append(
          "\(node.name) is at \(node.agent.position?.description ?? "nothing"), the log at \(head)")
      }
      differences += node.differences(from: expected)
    }
    return Array(differences.prefix(100))
  }
}

extension TestNode {
  fileprivate func differences(from expected: Watermarks) -> [String] {
    let fleet = agent.fleet
    let era = fleet.pin.era
    return expected.sorted.compactMap { dimension, _ in
      let probe = DependentSinceEver(dimension)
      let killer = fleet.fate(of: probe, era: era, at: .distantPast).killer
      let versions = fleet.activeVersions(of: dimension)
      if .dead(by: killer) == expected.liveness(of: probe),
        versions == expected.activeVersions(of: dimension)
      {
        return nil
      }
      return """
        \(name) holds \(dimension) as killed by event \(killer) with \(versions ?? []) active; the \
        coordinator: \(expected.liveness(of: probe)), \
        \(expected.activeVersions(of: dimension) ?? [])
        """
    }
  }
}

/// An entry older than all events, with one dependency.
private struct DependentSinceEver: Mortal {
  let asOf: SequenceNumber = 0
  let dependencies: [Dependency]
  let keyDigest: String
  let readableKey = ""

  init(_ dimension: Dimension) {
    dependencies = [Dependency(dimension)]
    keyDigest = dimension.kind == .key ? dimension.id : ""
  }
}

extension Fate {
  /// The event that killed the entry; 0 if none did.
  fileprivate var killer: SequenceNumber {
    switch self {
    case .alive, .startedOver: 0
    case .graced(let killer, _, _), .dormant(let killer), .dead(let killer): killer
    }
  }
}

/// An executor that runs each job at once, on the thread that makes it ready.
private final class InlineExecutor: TaskExecutor {
  static let shared = InlineExecutor()

  func enqueue(_ job: consuming ExecutorJob) {
    unsafe job.runSynchronously(on: asUnownedTaskExecutor())
  }
}
