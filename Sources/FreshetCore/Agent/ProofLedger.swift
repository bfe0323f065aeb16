/// Probes that await an answer, and proofs that await the events they cover.
package struct ProofLedger: Equatable, Sendable {
  /// The most probes, and the most proofs, that are kept.
  ///
  /// Beyond it the oldest is discarded, because it would prove less than the younger ones. About two bounds'
  /// worth of unanswered probes are kept, so a slow path is still useful.
  package static let capacity = 64

  private struct Probe: Equatable {
    var nonce: UInt64
    var sentAt: Instant
  }
  private struct Proof: Equatable {
    var head: SequenceNumber
    var freshAsOf: Instant
  }
  private var probes: [Probe] = []
  private var proofs: [Proof] = []

  package init() {}

  /// Records that a probe is about to be sent.
  ///
  /// A proof is timed from here, never from receipt.
  package mutating func sent(_ nonce: UInt64, at now: Instant) {
    if probes.count == Self.capacity { probes.removeFirst() }
    probes.append(Probe(nonce: nonce, sentAt: now))
  }

  /// Records the answer to a probe; returns false if no probe with this nonce is waiting.
  ///
  /// A late answer is accepted: it just proves less.
  package mutating func answered(
    _ nonce: UInt64, head: SequenceNumber, age: Duration
  ) -> Bool {
    guard let index = probes.firstIndex(where: { $0.nonce == nonce }) else { return false }
    let freshAsOf = probes[index].sentAt - max(age, .zero)
    // Older probes would prove less than this one.
    probes.removeFirst(index + 1)
    if proofs.count == Self.capacity { proofs.removeFirst() }
    proofs.append(Proof(head: head, freshAsOf: freshAsOf))
    return true
  }

  /// Removes and returns the latest instant proven once everything up to `applied` is applied; nil if there is
  /// none.
  package mutating func redeem(applied: SequenceNumber) -> Instant? {
    let best = proofs.lazy.filter { $0.head <= applied }.map(\.freshAsOf).max()
    proofs.removeAll { $0.head <= applied }
    return best
  }

  /// Forgets all probes and proofs, which are no evidence any more.
  package mutating func clear() {
    probes.removeAll()
    proofs.removeAll()
  }
}
