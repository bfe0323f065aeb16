import FreshetCore
import Logging

/// Logs refusals at a limited rate, because anybody who reaches the port can cause any number of them.
final class RefusalLog: Sendable {
  /// The most lines per minute: enough to see who tries, and a few MB per day.
  static let lines = 10

  private let logger: Logger
  private let now: @Sendable () -> Instant
  /// Separate budgets for unknown and authenticated callers: the first cannot crowd out the second.
  private let budgets: Guarded<(unknown: LineBudget, known: LineBudget)>

  init(logger: Logger, now: @escaping @Sendable () -> Instant) {
    self.logger = logger
    self.now = now
    let budget = LineBudget(Self.lines, per: .seconds(60))
    budgets = Guarded((unknown: budget, known: budget))
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
