import FoundationEssentials
package import FreshetCore
import GRDB

extension SQLiteStore {
  /// Returns the logged events that match `filter`, at most ``EventFilter/longestPage``.
  ///
  /// - Complexity: O(limit). With both a dimension and kinds: O(events on the dimension).
  package func events(matching filter: EventFilter) throws(StoreError) -> [LoggedEvent] {
    let query = EventQuery(filter, floor: meta.floor)
    return try perform { db in
      let rows = try Row.fetchCursor(
        db, sql: query.sql, arguments: StatementArguments(query.arguments))
      var events: [LoggedEvent] = []
      while let row = try rows.next() {
        let sequence = Int64.fromDatabaseValue(row[0]).map { UInt64(bitPattern: $0) }
        do throws(WireError) {
          let record = Data.fromDatabaseValue(row[1]) ?? Data()
          events.append(try LoggedEvent(decoding: Array(record)))
        } catch {
          throw StoreError.damaged(
            sequence: sequence, problem: "its bytes cannot be decoded: \(error)")
        }
      }
      return events
    }
  }
}

/// The SQL statement and arguments for a filter.
///
/// Every statement walks an index in the requested order and stops at the limit.
struct EventQuery {
  private(set) var sql = ""
  private(set) var arguments: [any DatabaseValueConvertible] = []
  private let after: Int64
  private let before: Int64
  private let limit: Int
  private let order: String

  init(_ filter: EventFilter, floor: SequenceNumber) {
    after = Int64(clamping: max(filter.after, floor))
    before = Int64(clamping: filter.before ?? .max)
    limit = min(max(0, filter.limit), EventFilter.longestPage)
    order = filter.newestFirst ? "DESC" : "ASC"
    if let dimension = filter.dimension {
      select(dimension, kinds: filter.kinds)
    } else if filter.kinds.isEmpty {
      add("SELECT sequence, record FROM events")
      finish(column: "sequence")
    } else {
      select(kinds: filter.kinds)
    }
  }

  private mutating func select(_ dimension: Dimension, kinds: [Event.Kind.Name]) {
    add(
      """
      SELECT e.sequence, e.record FROM event_dimensions d
      CROSS JOIN events e ON e.sequence = d.sequence
      """)
    finish(
      column: "d.sequence",
      where: "d.kind = ? AND d.id = ? AND d.facet = ?"
        + (kinds.isEmpty
          ? "" : " AND e.kind IN (\(kinds.map { _ in "?" }.joined(separator: ", ")))"),
      [Int64(dimension.kind.rawValue), dimension.indexedID, dimension.facet ?? ""]
        + kinds.map(\.rawValue))
  }

  /// Walks the index once for each kind and merges the results.
  ///
  /// An `IN` would read and sort all events of the kinds.
  private mutating func select(kinds: [Event.Kind.Name]) {
    add("SELECT sequence, record FROM (")
    for (index, kind) in kinds.enumerated() {
      add(index == 0 ? "SELECT * FROM (" : "UNION SELECT * FROM (")
      add("SELECT sequence, record FROM events")
      finish(column: "sequence", where: "kind = ?", [kind.rawValue])
      add(")")
    }
    add(") ORDER BY sequence \(order) LIMIT ?")
    arguments.append(limit)
  }

  private mutating func finish(
    column: String, where condition: String? = nil, _ values: [any DatabaseValueConvertible] = []
  ) {
    add("WHERE \(condition.map { $0 + " AND " } ?? "")\(column) > ? AND \(column) < ?")
    add("ORDER BY \(column) \(order) LIMIT ?")
    arguments += values
    arguments += [after, before, limit]
  }

  private mutating func add(_ text: String) { sql += text + " " }
}
