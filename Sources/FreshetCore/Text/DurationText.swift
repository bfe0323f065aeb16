/// Reads and writes durations as a number and a unit, such as `250ms`, `5s`, `1.5m`, `1h` or `30d`.
package enum DurationText {
  /// The units, the longest first.
  private static let units: [(suffix: String, nanoseconds: Int64)] = [
    ("d", 86_400_000_000_000), ("h", 3_600_000_000_000), ("m", 60_000_000_000),
    ("s", 1_000_000_000), ("ms", 1_000_000),
  ]
  /// The upper end of durations: 100,000 days, beyond which they would not fit 64 bits of nanoseconds.
  private static let end = 100_000 * units[0].nanoseconds
  /// The most digits after the decimal point: 9, down to nanoseconds.
  private static let mostFractionDigits = 9

  /// Parses a duration; throws if the text is malformed or the duration is 100,000 days or more.
  package static func parse(_ text: some StringProtocol) throws(DurationTextError) -> Duration {
    let number = text.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    let suffix = text.dropFirst(number.count)
    guard let unit = units.first(where: { $0.suffix == suffix }) else {
      throw DurationTextError(text: String(text))
    }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int64(parts[0]),
      whole < end / unit.nanoseconds
    else { throw DurationTextError(text: String(text)) }
    var nanoseconds = whole * unit.nanoseconds
    if parts.count == 2 {
      guard (1...mostFractionDigits).contains(parts[1].count) else {
        throw DurationTextError(text: String(text))
      }
      var share = unit.nanoseconds
      for digit in parts[1] {
        share /= 10
        nanoseconds += Int64(digit.wholeNumberValue ?? 0) * share
      }
    }
    return .nanoseconds(nanoseconds)
  }

  /// Returns the text that ``parse(_:)`` reads as `duration`.
  ///
  /// The text has the longest unit that gives a whole number, else milliseconds with a fraction. A negative duration is
  /// written as zero. The text for 100,000 days or more cannot be parsed again.
  package static func format(_ duration: Duration) -> String {
    let nanoseconds = max(0, duration.nanoseconds)
    if nanoseconds == 0 { return "0s" }
    if let unit = units.first(where: { nanoseconds.isMultiple(of: $0.nanoseconds) }) {
      return "\(nanoseconds / unit.nanoseconds)\(unit.suffix)"
    }
    var fraction = String(nanoseconds % 1_000_000 + 1_000_000).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    return "\(nanoseconds / 1_000_000).\(fraction)ms"
  }

  /// Returns a text for people, such as `2h 42m`: rounded up to seconds, and with two units at most.
  package static func rough(_ duration: Duration) -> String {
    let second = units[3].nanoseconds
    let (whole, rest) = max(0, duration.nanoseconds).quotientAndRemainder(dividingBy: second)
    var seconds = whole + (rest == 0 ? 0 : 1)
    // Beside days and hours nobody needs seconds.
    if seconds >= 3_600 { seconds = (seconds + 59) / 60 * 60 }
    var parts: [String] = []
    for unit in units.prefix(4) {
      let size = unit.nanoseconds / second
      if seconds >= size { parts.append("\(seconds / size)\(unit.suffix)") }
      seconds %= size
    }
    return parts.isEmpty ? "0s" : parts.prefix(2).joined(separator: " ")
  }
}

/// An error for a text that is not a duration.
package struct DurationTextError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The text that was given.
  package let text: String

  /// What is wrong with the text, and what is allowed.
  package var description: String {
    "'\(text.shown(64))' is no duration; give a number and a unit (ms, s, m, h, d), "
      + "such as 250ms, 5s or 1.5h"
  }
}
