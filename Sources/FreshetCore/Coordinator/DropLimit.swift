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
      // 0.29 times 100 is not 29.
      let percent = (share * 1e8).rounded() / 1e6
      return (percent == percent.rounded() ? "\(Int(percent))" : "\(percent)") + "%"
    case .entries(let count): return "\(count) entries"
    }
  }

  /// What a limit says of a publish.
  package enum Verdict: Equatable, Sendable {
    case within
    case exceeded
    /// No node could tell how much would be dropped.
    case unknown
  }

  /// Whether a publish keeps to the limit: the one rule for publishers, the coordinator's policy and grants.
  ///
  /// What changes nothing is within every limit. Nodes that may be serving and do not answer are assumed to be like
  /// those that do. If none answers, the verdict is unknown.
  package func verdict(on forecast: DropForecast) -> Verdict {
    guard forecast.changesSomething else { return .within }
    guard !forecast.isUnknown else { return .unknown }
    let isWithin =
      switch self {
      case .share(let most): forecast.share <= most
      case .entries(let most): forecast.entries <= most
      }
    return isWithin ? .within : .exceeded
  }
}
