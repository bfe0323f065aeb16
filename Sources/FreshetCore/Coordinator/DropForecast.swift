/// How much a publish would drop, as far as nodes tell.
package struct DropForecast: Equatable, Sendable, CustomStringConvertible {
  /// What the nodes that answered would drop.
  package var dropped: DropCount
  /// What they hold.
  package var held: DropCount
  package var answered: Int
  /// Nodes that may hold something, and did not answer.
  package var silent: Int
  /// Whether some event would change something, however much is held.
  package var changesSomething: Bool

  package init(
    dropped: DropCount, held: DropCount, answered: Int, silent: Int, changesSomething: Bool
  ) {
    self.dropped = dropped
    self.held = held
    self.answered = answered
    self.silent = silent
    self.changesSomething = changesSomething
  }

  /// Whether nobody knows how much it is.
  var isUnknown: Bool { changesSomething && answered == 0 && silent > 0 }

  /// The share of what is held, by entries or by bytes, whichever is more; from 0 to 1.
  package var share: Double { dropped.share(of: held) }

  /// Such as `120 entries would be dropped, 12.5% of what is held`.
  package var description: String {
    guard !isUnknown else { return "no node could tell how much would be dropped" }
    let permille = Int((share * 1_000).rounded())
    let count = dropped.entries == 1 ? "1 entry" : "\(dropped.entries) entries"
    return "\(count) would be dropped, \(permille / 10).\(permille % 10)% of what is held"
      + (silent == 0 ? "" : " (\(silent) of \(answered + silent) nodes did not answer)")
  }
}

extension DryRunReport {
  /// What it says of all events together.
  package var forecast: DropForecast {
    DropForecast(
      dropped: total.dropped, held: held, answered: nodes.count - unansweredCount,
      silent: unansweredCount,
      changesSomething: events.contains { !$0.isUnchanged && !$0.isReplay })
  }
}
