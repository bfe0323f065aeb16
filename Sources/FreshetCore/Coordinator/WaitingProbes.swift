/// Probes that wait for the log to prove its head by a write that begins after they came.
///
/// A log that several coordinators can write to may have another owner by now. Only a write that succeeds proves that
/// it has not, and that the head is the log's. Each node has at most one probe here: its newest, whose number is the
/// only one that the node still takes an answer for.
struct WaitingProbes: Equatable, Sendable {
  struct Probe: Equatable, Sendable {
    var nonce: UInt64
    var cameAt: Instant
  }

  private var probes: [String: Probe] = [:]

  var isEmpty: Bool { probes.isEmpty }

  /// Adds a node's probe, in place of its earlier one.
  mutating func add(_ nonce: UInt64, of id: String, at now: Instant) {
    probes[id] = Probe(nonce: nonce, cameAt: now)
  }

  /// Removes the probes that a write proves which began at `beginning`, ordered by their nodes' ids.
  mutating func takeProven(by beginning: Instant) -> [(id: String, probe: Probe)] {
    let proven = probes.filter { $0.value.cameAt <= beginning }
    for id in proven.keys { probes[id] = nil }
    return proven.sorted { $0.key < $1.key }.map { (id: $0.key, probe: $0.value) }
  }
}
