import FreshetCore
import GRDB

extension EventLog {
  /// The last event committed before `horizon`, in milliseconds since 1970; nil if there is none above the floor.
  func lastEvent(before horizon: Int64) throws(LogError) -> SequenceNumber? {
    // Times are this machine's wall clock and may step back, so only events before the first one at or
    // after `horizon` count.
    try perform { db in
      let first = try Int64.fetchOne(
        db, sql: "SELECT min(sequence) FROM events WHERE committed_at >= ?", arguments: [horizon])
      let last = try Int64.fetchOne(db, sql: "SELECT max(sequence) FROM events")
      guard let candidate = first.map({ $0 - 1 }) ?? last, candidate > 0 else { return nil }
      return UInt64(candidate)
    }
  }
}
