/// Keeps the probes that await an answer, and the proofs that await the events they cover.
///
/// An answer names a head and an age. It proves that a node that has applied everything through that head is fresh as
/// of the moment at which it sent the probe, less the age.
package struct ProofLedger: Equatable, Sendable {
  /// The most probes, and the most proofs, that are kept.
  ///
  /// Beyond the limit the oldest is discarded, because it would prove less than the younger ones. The limit covers
  /// about two bounds' worth of unanswered probes, so a slow network still yields proofs.
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
  /// A proof counts from this moment, never from the arrival of the answer.
  package mutating func sent(_ nonce: UInt64, at now: Instant) {
    if probes.count == Self.capacity { probes.removeFirst() }
    probes.append(Probe(nonce: nonce, sentAt: now))
  }

  /// Records the answer to a probe; returns false if no probe with this nonce is waiting.
  ///
  /// A late answer is accepted. It only proves less.
  package mutating func answered(
    _ nonce: UInt64, head: SequenceNumber, age: Duration
  ) -> Bool {
    guard let index = probes.firstIndex(where: { $0.nonce == nonce }) else { return false }
    let freshAsOf = probes[index].sentAt - max(age, .zero)
    // Answers to older probes would prove less than this one.
    probes.removeFirst(index + 1)
    if proofs.count == Self.capacity { proofs.removeFirst() }
    proofs.append(Proof(head: head, freshAsOf: freshAsOf))
    return true
  }

  /// Removes the proofs covered by `applied`, and returns the latest instant that they prove; nil if there are none.
  package mutating func redeem(applied: SequenceNumber) -> Instant? {
    let best = proofs.lazy.filter { $0.head <= applied }.map(\.freshAsOf).max()
    proofs.removeAll { $0.head <= applied }
    return best
  }

  /// Forgets all probes and proofs after something made them worthless as evidence.
  package mutating func clear() {
    probes.removeAll()
    proofs.removeAll()
  }
}
