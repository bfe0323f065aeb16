/// A limit on log lines of one sort, so that a lasting fault, or a flood of them, does not fill the log.
package struct LineBudget: Equatable, Sendable {
  private let lines: Int
  private let period: Duration
  private var began: Instant?
  private var written = 0
  private var leftOut = 0

  /// Allows so many lines in each period, which begins with its first line.
  package init(_ lines: Int, per period: Duration) {
    self.lines = lines
    self.period = period
  }

  /// Decides whether a line is written.
  ///
  /// - Returns: nil to leave it out, else the number of lines left out since the last one.
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
