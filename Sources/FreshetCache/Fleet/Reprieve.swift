package import FreshetCore

/// How long one node serves what one event killed.
///
/// First comes the spread: each entry is served until a moment of its own. Then comes the grace: one caller refreshes
/// the entry, and the others are still served it. The event's publisher chose both.
package struct Reprieve: Equatable, Sendable {
  /// The part of a reprieve that applies to one entry.
  package struct Term: Equatable, Sendable {
    /// When one caller is told to refresh the entry.
    package var refreshFrom: Instant
    /// When the entry is no longer served.
    package var until: Instant
  }

  /// The sequence of the event.
  let event: SequenceNumber
  private let start: Instant
  private let spread: Duration
  private let grace: Duration
  /// Seeds the entries' own moments.
  ///
  /// It differs for each event and each node, so that neither a fleet nor an entry that is killed again and again meets
  /// the same moments.
  private let seed: UInt64

  /// Creates the reprieve that an event grants on one node; nil if it grants nothing.
  ///
  /// A part of up to a quarter, another one on each node, is taken off the grace, so that a fleet does not refresh all
  /// at once.
  ///
  /// - Parameters:
  ///   - event: its sequence.
  ///   - grace: its grace.
  ///   - spread: its spread.
  ///   - start: when it begins: ``FreshetCore/Freshness/graceStart(appliedAt:freshAsOf:bound:)``.
  ///   - seed: the node's seed.
  package init?(
    of event: SequenceNumber, grace: Duration, spread: Duration, from start: Instant, seed: UInt64
  ) {
    guard grace > .zero || spread > .zero else { return nil }
    self.event = event
    self.start = start
    // All changes of one event on one node draw the same numbers.
    var generator = SplitMix64(seed: seed &+ event &* 0x9E37_79B9_7F4A_7C15)
    self.spread = max(.zero, min(spread, EventLimits.spread))
    self.seed = generator.next()
    // A margin for a slow clock is taken off as well.
    let share = Int64.random(in: 750...998, using: &generator)
    let allowed = max(.zero, min(grace, EventLimits.grace))
    self.grace = .nanoseconds(allowed.nanoseconds / 1_000 * share)
  }

  /// When the last entry is no longer served.
  package var end: Instant { start + spread + grace }

  /// The term of the entry whose key has this digest.
  package func term(of keyDigest: String) -> Term {
    guard spread > .zero else { return Term(refreshFrom: start, until: start + grace) }
    let moment = start + .nanoseconds(share(of: keyDigest))
    return Term(refreshFrom: moment, until: moment + grace)
  }

  /// An entry's offset into the spread, in nanoseconds, distributed evenly.
  private func share(of keyDigest: String) -> Int64 {
    // FNV-1a; the generator after it evens out the distribution.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in keyDigest.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var generator = SplitMix64(seed: hash ^ seed)
    return Int64.random(in: 0...spread.nanoseconds, using: &generator)
  }
}
