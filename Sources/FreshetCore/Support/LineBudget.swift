/// Limits log lines of one sort, so that a lasting or frequent fault does not fill the log.
package struct LineBudget: Equatable, Sendable {
  private let lines: Int
  private let period: Duration
  private var began: Instant?
  private var written = 0
  private var leftOut = 0

  /// Allows `lines` in each period.
  ///
  /// A period begins with its first line.
  package init(_ lines: Int, per period: Duration) {
    self.lines = lines
    self.period = period
  }

  /// Decides whether a line is written.
  ///
  /// - Returns: nil to omit the line, else the number of lines omitted since the last one.
  package mutating func admit(at now: Instant) -> Int? {
    if began.map({ now - $0 >= period }) ?? true {
      began = now
      written = 0
    }
    guard written < lines else {
      leftOut += 1
      return nil
    }
    written += 1
    defer { leftOut = 0 }
    return leftOut
  }
}
