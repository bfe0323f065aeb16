import FreshetCore
import Logging
import Synchronization

/// Logs refusals within a limit, because anybody who reaches the port can cause any number of them.
final class RefusalLog: Sendable {
  private let logger: Logger
  private let now: @Sendable () -> Instant
  /// Separate budgets for unknown and authenticated callers: the first cannot crowd out the second.
  private let budgets = Mutex((unknown: LineBudget(), known: LineBudget()))

  init(logger: Logger, now: @escaping @Sendable () -> Instant) {
    self.logger = logger
    self.now = now
  }

  /// Logs a refusal; `actor` is nil for a caller that was not authenticated.
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

/// A limit on log lines per minute.
struct LineBudget {
  /// Lines per ``period``: enough to see who tries, and a few MB a day.
  static let lines = 10
  static let period: Duration = .seconds(60)

  private var began: Instant?
  private var written = 0
  private var leftOut = 0

  /// Decides whether to write a line.
  ///
  /// - Returns: nil to leave it out; otherwise the number of lines left out since the last one written.
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
