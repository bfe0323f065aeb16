/// The entries that a publish would drop, as far as nodes have answered.
package struct DropForecast: Equatable, Sendable, CustomStringConvertible {
  /// The entries that would be dropped on the nodes that answered.
  package var dropped: DropCount
  /// The entries that these nodes hold.
  package var held: DropCount
  /// The number of nodes that answered.
  package var answered: Int
  /// The number of nodes that may be serving and did not answer.
  package var silent: Int
  /// The number of nodes that were not asked, because they are away or have left.
  package var away: Int
  /// Whether any of the events would change something, even if no node holds entries.
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

  /// Whether the publish would change something, and there are nodes but none has answered.
  var isUnknown: Bool { changesSomething && answered == 0 && silent + away > 0 }

  /// The dropped share of what is held, from 0 to 1: by entries or by bytes, whichever is greater.
  package var share: Double { dropped.share(of: held) }

  /// The number of entries that would be dropped if the silent nodes are like those that answered.
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
  /// The forecast for all events of the dry run together.
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
  /// Whether the reason means that the node serves nothing that an event could drop.
  package var isAbsent: Bool {
    switch self {
    case .away, .left: true
    case .silent, .tooOld, .busy, .failed: false
    }
  }
}
