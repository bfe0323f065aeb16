/// The corpora whose sources are still converging after a reindex.
///
/// Entries filled meanwhile may come from replicas of either state, so a second event drops them at the end: by
/// sequence like any other event, not by each node's clock.
package struct SettlingSources: Equatable, Sendable {
  private struct Settling: Equatable {
    var sequence: SequenceNumber
    var end: CorpusReindex
    var endsAt: Instant
  }
  private var settling: [Settling] = []

  package init() {}

  /// When the next settling time ends; nil if there is none.
  package var deadline: Instant? { settling.map(\.endsAt).min() }

  /// Records a logged event that begins or ends a settling time.
  ///
  /// A coordinator that restarts within a settling time counts it from the beginning: later is safe.
  package mutating func track(_ logged: LoggedEvent, at now: Instant) {
    if let began = logged.settles { settling.removeAll { $0.sequence == began } }
    guard case .corpusReindex(let reindex)? = logged.event?.kind, logged.settles == nil,
      let end = reindex.end
    else { return }
    // Never early, however fast this clock runs, because entries filled afterwards live on.
    let time = reindex.settlingTime + reindex.settlingTime / Int(Freshness.clockRateMargin)
    settling.append(
      Settling(
        sequence: logged.sequence, end: end, endsAt: now + time + Freshness.tick))
  }

  /// Removes and returns the end events due by `now`, each with the number of the event that began it.
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
