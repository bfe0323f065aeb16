import FreshetCore
import Logging
import Synchronization

/// Writes refusals to the log, of which anybody who reaches the port can cause as many as they like.
final class RefusalLog: Sendable {
  private let logger: Logger
  private let now: @Sendable () -> Instant
  /// Of strangers, and of those whose token is good: the first cannot keep the second from being read.
  private let budgets = Mutex((unknown: LineBudget(), known: LineBudget()))

  init(logger: Logger, now: @escaping @Sendable () -> Instant) {
    self.logger = logger
    self.now = now
  }

  /// Writes that somebody was refused; `actor` is nil for whoever could not say who they are.
  func write(_ message: Logger.Message, of actor: String?, _ metadata: Logger.Metadata) {
    let now = now()
    let leftOut = budgets.withLock { budgets in
      actor == nil ? budgets.unknown.admit(at: now) : budgets.known.admit(at: now)
    }
    guard let leftOut else { return }
    var metadata = metadata
    metadata["actor"] = "\(actor ?? "unknown")"
    if leftOut > 0 { metadata["leftOut"] = "\(leftOut)" }
    logger.warning(message, metadata: metadata)
  }
}

/// So many lines a minute, and no more.
struct LineBudget {
  /// Lines in a minute: enough to see who knocks, and 3 MB a day at most.
  static let lines = 10
  static let period: Duration = .seconds(60)

  private var began: Instant?
  private var written = 0
  private var leftOut = 0

  /// Decides about a line.
  ///
  /// - Returns: nil if it is to be left out, else how many have been since the last that was not.
  mutating func admit(at now: Instant) -> Int? {
    if began.map({ now - $0 >= Self.period }) ?? true {
      began = now
      written = 0
    }
    guard written < Self.lines else {
      leftOut += 1
      return nil
    }
    written += 1
    defer { leftOut = 0 }
    return leftOut
  }
}
