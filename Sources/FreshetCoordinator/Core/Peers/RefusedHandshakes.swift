import FreshetCore
import FreshetRuntime
import Logging
import ZeroMQ

/// Writes which keys the agents' ports refuse, a few lines a minute.
///
/// Whoever reaches a port can cause such lines, so what is left out is counted.
final class RefusedHandshakes: Sendable {
  /// The lines written within a minute.
  static let lines = 10

  private let logger: Logger
  private let budget = Guarded(LineBudget(RefusedHandshakes.lines, per: .seconds(60)))
  /// The key whose refusals are left out; nil for none.
  private let expected = Guarded<CurvePublicKey?>(nil)

  init(_ logger: Logger) {
    self.logger = logger
  }

  /// Leaves the refusals of `key` out.
  func expect(_ key: CurvePublicKey) { expected.withLock { $0 = key } }

  /// Records a handshake that was refused.
  func add(_ request: ZAPRequest, at now: Instant) {
    if case .curve(let key) = request.credentials, expected.withLock({ $0 }) == key { return }
    guard let leftOut = budget.withLock({ $0.admit(at: now) }) else { return }
    let end = HandshakeEnd(request.address)
    var metadata: Logger.Metadata = ["address": "\(end.address)"]
    if let user = end.user { metadata["user"] = "\(user)" }
    if case .curve(let key) = request.credentials { metadata["key"] = "\(key.text)" }
    logger.telling(leftOut: leftOut).warning(
      "a node's key is not listed: refused", metadata: metadata)
  }
}
