package import FreshetCore

/// How long one node serves what one event killed.
///
/// First its spread: each entry is served until a moment of its own. Then its grace: one caller refreshes
/// the entry, and the others are served it still. Both are choices that the event's publisher wrote down.
package struct Reprieve: Equatable, Sendable {
  /// One entry's part of it.
  package struct Term: Equatable, Sendable {
    /// From then on one caller is told to refresh the entry.
    package var refreshFrom: Instant
    /// From then on it is served no more.
    package var until: Instant
  }

  /// The event.
  let event: SequenceNumber
  private let start: Instant
  private let spread: Duration
  private let grace: Duration
  /// Decides the entries' own moments: another one for each event on each node, so that neither a
  /// fleet nor an entry that is killed again and again meets the same ones.
  private let seed: UInt64

  /// What an event allows on one node.
  ///
  /// A part of up to a quarter, another one on each node, is taken off the grace, so that a fleet does not
  /// refresh as one.
  ///
  /// Nil if it allows nothing.
  ///
  /// - Parameters:
  ///   - event: its sequence.
  ///   - grace: its grace.
  ///   - spread: its spread.
  ///   - start: when it begins: ``FreshetCore/Freshness/graceStart(appliedAt:freshAsOf:bound:)``.
  ///   - seed: the node's.
  package init?(
    of event: SequenceNumber, grace: Duration, spread: Duration, from start: Instant, seed: UInt64
  ) {
    guard grace > .zero || spread > .zero else { return nil }
    self.event = event
    self.start = start
    // All changes of one event on one node draw alike.
    var generator = SplitMix64(seed: seed &+ event &* 0x9E37_79B9_7F4A_7C15)
    self.spread = max(.zero, min(spread, EventLimits.spread))
    self.seed = generator.next()
    // A slow clock's part is taken off as well.
    let share = Int64.random(in: 750...998, using: &generator)
    let allowed = max(.zero, min(grace, EventLimits.grace))
    self.grace = .nanoseconds(allowed.nanoseconds / 1_000 * share)
  }

  /// When the last entry's time is over.
  package var end: Instant { start + spread + grace }

  /// What it comes to for the entry with this digest.
  package func term(of keyDigest: String) -> Term {
    guard spread > .zero else { return Term(refreshFrom: start, until: start + grace) }
    let moment = start + .nanoseconds(share(of: keyDigest))
    return Term(refreshFrom: moment, until: moment + grace)
  }

  /// Nanoseconds of the spread, evenly placed in it.
  private func share(of keyDigest: String) -> Int64 {
    // FNV-1a; the generator behind it makes the places even.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in keyDigest.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var generator = SplitMix64(seed: hash ^ seed)
    return Int64.random(in: 0...spread.nanoseconds, using: &generator)
  }
}
