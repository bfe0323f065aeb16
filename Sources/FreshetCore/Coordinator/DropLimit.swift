/// How much a publish may drop without being confirmed.
public enum DropLimit: Equatable, Sendable, CustomStringConvertible {
  /// A share of what the fleet holds, from 0 to 1: by entries or by bytes, whichever is more.
  case share(Double)
  /// So many entries.
  case entries(UInt64)

  /// The limit that `text` says, such as `20%`, `0.5%` or `10000`; nil if it says none.
  public init?(_ text: some StringProtocol) {
    if text.hasSuffix("%") {
      let number = text.dropLast()
      guard !number.isEmpty, number.utf8.allSatisfy({ 48...57 ~= $0 || $0 == 46 }),
        let percent = Double(number), 0...100 ~= percent
      else { return nil }
      self = .share(percent / 100)
    } else {
      guard !text.isEmpty, text.utf8.allSatisfy({ 48...57 ~= $0 }), let count = UInt64(text)
      else { return nil }
      self = .entries(count)
    }
  }

  /// Such as `20%` or `10000 entries`.
  public var description: String {
    switch self {
    case .share(let share):
      let percent = share * 100
      return (percent == percent.rounded() ? "\(Int(percent))" : "\(percent)") + "%"
    case .entries(let count): return "\(count) entries"
    }
  }

  /// Whether `report` says that more would be dropped than this.
  ///
  /// Nodes that did not answer are taken for ones like those that did. If none did, nobody knows how
  /// much it is: that counts as too much.
  package func isExceeded(by report: DryRunReport) -> Bool {
    guard report.nodes.isEmpty || report.unansweredCount < report.nodes.count else {
      return report.events.contains { !$0.isUnchanged && !$0.isReplay }
    }
    switch self {
    case .share(let most): return report.share > most
    case .entries(let most): return report.total.dropped.entries > most
    }
  }
}
