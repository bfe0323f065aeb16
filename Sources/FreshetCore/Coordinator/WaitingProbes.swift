/// Probes that wait for the log to prove its head by a write that begins after they came.
///
/// A log that several coordinators can write to may have another owner by now. Only a write that succeeds proves that
/// it has not, and that the head is the log's. Each node has at most two probes here: one that the write in progress
/// will prove, and its newest one.
struct WaitingProbes: Equatable, Sendable {
  struct Probe: Equatable, Sendable {
    var nonce: UInt64
    var cameAt: Instant
  }

  private struct Waiting: Equatable, Sendable {
    /// A probe that had come when the write in progress began.
    ///
    /// It is kept beside the newest one. Otherwise a node that asks again before a slow write ends would never get a
    /// proof.
    var covered: Probe?
    var newest: Probe
  }

  private var waiting: [String: Waiting] = [:]

  var isEmpty: Bool { waiting.isEmpty }

  /// Adds a node's probe.
  ///
  /// - Parameters:
  ///   - nonce: the probe's number.
  ///   - id: the node's id.
  ///   - now: when it came.
  ///   - beginning: when the write in progress began; nil if there is none.
  mutating func add(
    _ nonce: UInt64, of id: String, at now: Instant, writingSince beginning: Instant?
  ) {
    let probe = Probe(nonce: nonce, cameAt: now)
    guard var node = waiting[id] else { return waiting[id] = Waiting(newest: probe) }
    if let beginning, node.newest.cameAt <= beginning { node.covered = node.newest }
    node.newest = probe
    waiting[id] = node
  }

  /// Removes the probes that a write proves which began at `beginning`, the newest of each node, ordered by the nodes'
  /// ids.
  mutating func takeProven(by beginning: Instant) -> [(id: String, probe: Probe)] {
    var proven: [(id: String, probe: Probe)] = []
    for (id, node) in waiting {
      if node.newest.cameAt <= beginning {
        proven.append((id, node.newest))
        waiting[id] = nil
      } else if let covered = node.covered, covered.cameAt <= beginning {
        proven.append((id, covered))
        waiting[id]?.covered = nil
      }
    }
    return proven.sorted { $0.id < $1.id }
  }
}
