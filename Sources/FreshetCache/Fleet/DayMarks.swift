import FreshetCore

/// What was applied on each of the last days: what tells which watermarks can kill nothing any more.
///
/// An entry whose generation began before an event that is older than the longest lifetime has
/// outlived its own.
struct DayMarks: Sendable {
  private static let spacing: Duration = .seconds(86_400)
  private var marks: [(at: Instant, applied: SequenceNumber)] = []

  /// Notes what is applied, at most once a day.
  ///
  /// - Returns: through which event watermarks can be forgotten; nil if through none since the last
  ///   time.
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
