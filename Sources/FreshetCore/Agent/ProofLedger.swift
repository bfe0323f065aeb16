/// Probes that wait for an answer, and answers that wait until what they speak of is applied.
package struct ProofLedger: Equatable, Sendable {
  /// Beyond so many, the oldest is given up: it would prove less than the younger ones.
  ///
  /// Two bounds' worth of probes that are not answered, so that a slow path is still of use.
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

  /// Notes that a probe is about to be sent: proofs are timed from here, never from receipt.
  package mutating func sent(_ nonce: UInt64, at now: Instant) {
    if probes.count == Self.capacity { probes.removeFirst() }
    probes.append(Probe(nonce: nonce, sentAt: now))
  }

  /// Notes the answer to a probe; false if none with this nonce waits.
  ///
  /// A late answer is not refused: it is simply worth less.
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

  /// The best instant that is proven once everything up to `applied` is applied; nil if none is.
  package mutating func redeem(applied: SequenceNumber) -> Instant? {
    let best = proofs.lazy.filter { $0.head <= applied }.map(\.freshAsOf).max()
    proofs.removeAll { $0.head <= applied }
    return best
  }

  /// Forgets everything: what was asked before is no evidence any more.
  package mutating func clear() {
    probes.removeAll()
    proofs.removeAll()
  }
}
