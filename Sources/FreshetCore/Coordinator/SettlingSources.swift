/// The corpora whose sources are still converging after a reindex.
///
/// Entries filled meanwhile may come from old or new replicas of the source. So at the end of the settling time, the
/// coordinator logs a second event, which drops them by sequence on all nodes alike.
package struct SettlingSources: Equatable, Sendable {
  private struct Settling: Equatable {
    var sequence: SequenceNumber
    var end: CorpusReindex
    var endsAt: Instant
  }
  private var settling: [Settling] = []

  package init() {}

  /// The time when the next settling time ends; nil if there is none.
  package var deadline: Instant? { settling.map(\.endsAt).min() }

  /// Records a logged event that begins or ends a settling time.
  ///
  /// After a restart, the coordinator counts a settling time from its beginning again. Ending it late is safe.
  package mutating func track(_ logged: LoggedEvent, at now: Instant) {
    if let began = logged.settles { settling.removeAll { $0.sequence == began } }
    guard case .corpusReindex(let reindex)? = logged.event?.kind, logged.settles == nil,
      let end = reindex.end
    else { return }
    // The end must not come early, even if this clock is fast, because entries filled after it live on.
    let time = reindex.settlingTime + reindex.settlingTime / Int(Freshness.clockRateMargin)
    settling.append(
      Settling(
        sequence: logged.sequence, end: end, endsAt: now + time + Freshness.tick))
  }

  /// Removes the settling times that end by `now`.
  ///
  /// Returns the event that ends each, and the number of the event that began it.
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
