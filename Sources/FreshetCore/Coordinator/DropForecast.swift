/// How much a publish would drop, as far as the nodes can tell.
package struct DropForecast: Equatable, Sendable, CustomStringConvertible {
  /// What the nodes that answered would drop.
  package var dropped: DropCount
  /// What they hold.
  package var held: DropCount
  /// How many nodes answered.
  package var answered: Int
  /// How many nodes may be serving and did not answer.
  package var silent: Int
  /// How many nodes were not asked, because they are away or have left.
  package var away: Int
  /// Whether some event would change something, however much is held.
  package var changesSomething: Bool

  package init(
    dropped: DropCount, held: DropCount, answered: Int, silent: Int = 0, away: Int = 0,
    changesSomething: Bool
  ) {
    self.dropped = dropped
    self.held = held
    self.answered = answered
    self.silent = silent
    self.away = away
    self.changesSomething = changesSomething
  }

  /// Whether there are nodes, and none of them could tell.
  var isUnknown: Bool { changesSomething && answered == 0 && silent + away > 0 }

  /// The share of what is held that would be dropped, by entries or by bytes, whichever is more; from 0 to 1.
  package var share: Double { dropped.share(of: held) }

  /// The entries that would be dropped, if the silent nodes are like those that answered.
  package var entries: UInt64 {
    guard answered > 0, silent > 0 else { return dropped.entries }
    let all = Double(dropped.entries) * Double(answered + silent) / Double(answered)
    return UInt64(exactly: all.rounded(.up)) ?? .max
  }

  /// The forecast as text, such as `120 entries would be dropped, 12.5% of what is held`.
  package var description: String {
    guard !isUnknown else { return "no node could tell how much would be dropped" }
    let permille = Int((share * 1_000).rounded())
    let count = entries == 1 ? "1 entry" : "\(entries) entries"
    let told = "\(count) would be dropped, \(permille / 10).\(permille % 10)% of what is held"
    guard silent > 0 else { return told }
    return "some \(told), if the \(silent) of \(answered + silent) nodes that did not answer are "
      + "like the others"
  }
}

extension DryRunReport {
  /// The forecast for all events together.
  package var forecast: DropForecast {
    let reasons = nodes.compactMap { node -> Unanswered? in
      guard case .failure(let error) = node.answer else { return nil }
      return error.reason
    }
    let away = reasons.count { $0.isAbsent }
    return DropForecast(
      dropped: total.dropped, held: held, answered: nodes.count - reasons.count,
      silent: reasons.count - away, away: away,
      changesSomething: events.contains { !$0.isUnchanged && !$0.isReplay })
  }
}

extension Unanswered {
  /// Whether the node serves nothing that an event could drop.
  package var isAbsent: Bool {
    switch self {
    case .away, .left: true
    case .silent, .tooOld, .busy, .failed: false
    }
  }
}
