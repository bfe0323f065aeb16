import FreshetCore

/// What was applied on each of the last days, which tells the watermarks that can kill nothing any more.
///
/// An entry whose generation began before an event older than the longest lifetime has expired.
struct DayMarks: Sendable {
  private static let spacing: Duration = .seconds(86_400)
  private var marks: [(at: Instant, applied: SequenceNumber)] = []

  /// Records what is applied, at most once a day.
  ///
  /// - Returns: the sequence through which watermarks can be forgotten; nil if it has not risen since the last call.
  mutating func floor(applied: SequenceNumber?, at now: Instant) -> SequenceNumber? {
    guard let applied else { return nil }
    if let last = marks.last, now - last.at < Self.spacing { return nil }
    marks.append((now, applied))
    var floor: SequenceNumber?
    while let first = marks.first, now - first.at > ContentClass.longestLifetime {
      floor = first.applied
      marks.removeFirst()
    }
    return floor
  }
}
