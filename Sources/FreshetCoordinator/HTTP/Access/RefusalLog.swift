import FreshetCore
import Logging

/// Logs refusals at a limited rate, because anybody who reaches the port can cause any number of them.
final class RefusalLog: Sendable {
  /// The most lines per minute: enough to see who tries, and a few MB per day.
  static let lines = 10

  private let logger: Logger
  private let now: @Sendable () -> Instant
  /// Unknown callers cannot crowd out authenticated ones.
  private let budgets = Guarded(LineBudgets<Caller>(RefusalLog.lines, per: .seconds(60)))

  private enum Caller { case unknown, known }

  init(logger: Logger, now: @escaping @Sendable () -> Instant) {
    self.logger = logger
    self.now = now
  }

  /// Logs a refusal; `actor` is nil for a caller that was not authenticated.
  func write(_ message: Logger.Message, of actor: String?, _ metadata: Logger.Metadata) {
    let now = now()
    let caller: Caller = actor == nil ? .unknown : .known
    guard let leftOut = budgets.withLock({ $0.admit(caller, at: now) }) else { return }
    var metadata = metadata
    metadata["actor"] = "\(actor ?? "unknown")"
    logger.telling(leftOut: leftOut).warning(message, metadata: metadata)
  }
}
