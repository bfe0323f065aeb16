import Freshet
import FreshetCache
import FreshetCoordinator
public import FreshetCore

extension TestNode {
  /// Waits until each event is applied here, timed on the agent's own thread.
  ///
  /// A task that awaits ``Freshet/FreshetAgent/untilApplied(_:)`` resumes only when a thread of the pool takes it up.
  /// This one resumes on the agent's thread, at a cost of a few microseconds of that thread for each event, so use it
  /// for measurements alone.
  ///
  /// - Parameter sequences: the events, none of them published yet.
  /// - Returns: one instant per event; events of one frame have the same.
  /// - Throws: `CancellationError` if the task is cancelled, or the agent stops first.
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
  /// The URL of the coordinator's HTTP interface.
  public var httpURL: String { addresses.http }

  /// The ZeroMQ endpoint of the coordinator's broadcast.
  public var broadcastEndpoint: String { addresses.broadcast }

  /// Compares what every node knows of every dimension with what the coordinator knows.
  ///
  /// For each watermark both report the last event that would have killed an entry older than all events, and the
  /// versions that are active now.
  ///
  /// - Returns: one line per difference, a hundred at most; empty if all are in the same state.
  /// - Throws: ``TestFleetError/noCoordinator``.
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

/// An executor that runs a job at once, on the thread that makes it ready.
private final class InlineExecutor: TaskExecutor {
  static let shared = InlineExecutor()

  func enqueue(_ job: consuming ExecutorJob) {
    unsafe job.runSynchronously(on: asUnownedTaskExecutor())
  }
}
