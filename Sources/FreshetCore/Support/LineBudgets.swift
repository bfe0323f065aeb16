/// Limits log lines of several sorts, each by itself, so that none crowds out the others.
///
/// Whatever a peer or a caller can cause at will is written through such budgets: what is left out is counted, and the
/// next line of the sort tells how many there were.
package struct LineBudgets<Sort: Hashable & Sendable>: Sendable {
  private let lines: Int
  private let period: Duration
  private var budgets: [Sort: LineBudget] = [:]

  /// Allows `lines` of each sort in each period.
  package init(_ lines: Int, per period: Duration) {
    self.lines = lines
    self.period = period
  }

  /// Decides whether a line of `sort` is written.
  ///
  /// - Returns: nil to omit the line, else the number of lines of the sort omitted since its last one.
  package mutating func admit(_ sort: Sort, at now: Instant) -> Int? {
    budgets[sort, default: LineBudget(lines, per: period)].admit(at: now)
  }
}
