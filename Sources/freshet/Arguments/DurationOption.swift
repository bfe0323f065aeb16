import FreshetCore
import FreshetTerminal

/// Parses durations of the command line.
enum DurationOption {
  /// The parsed duration; nil if `text` is nil.
  static func parse(
    _ text: String?, of option: String, in range: ClosedRange<Duration>
  ) throws(CommandFailure) -> Duration? {
    guard let text else { return nil }
    let limits =
      "\(DurationText.format(range.lowerBound)) to \(DurationText.format(range.upperBound))"
    let duration: Duration
    do {
      duration = try DurationText.parse(text)
    } catch {
      throw CommandFailure(.invalidInput, "\(option): \(error); give \(limits)")
    }
    guard range.contains(duration) else {
      throw CommandFailure(
        .invalidInput, "\(option) is '\(text.prefix(64))', out of range; give \(limits)")
    }
    return duration
  }
}
