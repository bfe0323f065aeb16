/// The most that a publish may drop without confirmation.
public enum DropLimit: Equatable, Sendable, CustomStringConvertible {
  /// A share of what the fleet holds, from 0 to 1: by entries or by bytes, whichever is greater.
  case share(Double)
  /// A number of entries.
  case entries(UInt64)

  /// Parses text such as `20%`, `0.5%` or `10000`; nil if it is not a limit.
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

  /// The limit as text, such as `20%` or `10000 entries`.
  public var description: String {
    switch self {
    case .share(let share):
      // Binary fractions are inexact: 0.29 times 100 is not 29. So the percentage is rounded to six places.
      let percent = (share * 1e8).rounded() / 1e6
      return (percent == percent.rounded() ? "\(Int(percent))" : "\(percent)") + "%"
    case .entries(let count): return "\(count) entries"
    }
  }

  /// The result of comparing a publish with a limit.
  package enum Verdict: Equatable, Sendable {
    case within
    case exceeded
    /// No node has answered, so it is unknown how much would be dropped.
    case unknown
  }

  /// Decides whether a publish keeps to the limit.
  ///
  /// Publishers, the coordinator's setting and grants all use this rule.
  ///
  /// A publish that changes nothing keeps to every limit. Nodes that may be serving and have not answered are assumed
  /// to be like those that have. If no node has answered, the verdict is ``Verdict/unknown``.
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
