/// Corpora whose sources are still converging after a reindex.
///
/// Entries filled meanwhile may come from replicas of either state, so at the end a second event
/// drops them: by a sequence like any other, not by a clock of each node's own.
package struct SettlingSources: Equatable, Sendable {
  private struct Settling: Equatable {
    var sequence: SequenceNumber
    var end: CorpusReindex
    var endsAt: Instant
  }
  private var settling: [Settling] = []

  package init() {}

  /// When the next one ends.
  package var deadline: Instant? { settling.map(\.endsAt).min() }

  /// Takes in a logged event: one that begins a settling time, or one that ends it.
  ///
  /// A coordinator that restarts within a settling time counts it anew: later is safe.
  package mutating func note(_ logged: LoggedEvent, at now: Instant) {
    if let began = logged.settles { settling.removeAll { $0.sequence == began } }
    guard case .corpusReindex(let reindex)? = logged.event?.change, logged.settles == nil,
      let end = reindex.end
    else { return }
    // Never early, however fast this clock runs: what is filled afterwards lives on.
    let time = reindex.settlingTime + reindex.settlingTime / Int(Freshness.clockRateMargin)
    settling.append(
      Settling(
        sequence: logged.sequence, end: end, endsAt: now + time + Freshness.tick))
  }

  /// Those that end by `now`, each with the event that began it.
  package mutating func takeDue(at now: Instant) -> [(began: SequenceNumber, event: Event)] {
    let due = settling.filter { $0.endsAt <= now }
    settling.removeAll { $0.endsAt <= now }
    return due.map { settling in
      let event = Event(
        .corpusReindex(settling.end),
        reason: "end of the settling time of event \(settling.sequence)", source: "freshet")
      return (settling.sequence, event)
    }
  }
}
