import FreshetCore
import ZeroMQ

/// Decides when a connection whose handshakes fail is made anew, and with which of the coordinator's keys.
///
/// libzmq tries again by itself after most failures. After a refusal and on a mismatch it gives up for good, although the
/// key may be listed a moment later.
struct HandshakeRetry: Equatable, Sendable {
  /// The wait after the first failure.
  static let first: Duration = .milliseconds(250)
  /// The longest wait after a refusal, so that a node whose key is listed at last comes back soon.
  static let longest: Duration = .seconds(10)
  /// The longest wait after another failure: it may be over in a moment, as where a port was given away for a while.
  static let longestOtherwise: Duration = .seconds(2)
  /// The failures in a row, without a word why, after which the next key is tried.
  static let patience = 2

  /// The number of the coordinator's keys; 0 if the node has none itself.
  private let keys: Int
  private var generator: SplitMix64
  /// The index of the coordinator's key in use.
  private(set) var key = 0
  /// When to make the connection anew; nil if libzmq does by itself.
  private(set) var due: Instant?
  /// Why the last handshake failed; nil if it succeeded, or none has ended yet.
  private(set) var trouble: ConnectionTrouble?
  private var waits = 0
  private var silent = 0

  /// - Parameters:
  ///   - keys: the number of the coordinator's keys; 0 for a node without keys.
  ///   - seed: determines the jitter, by which the nodes of a fleet do not come back all at once.
  init(keys: Int, seed: UInt64) {
    self.keys = keys
    generator = SplitMix64(seed: seed)
  }

  /// Takes note of what a monitor told about the connection.
  ///
  /// - Returns: why a handshake failed, for the log; nil if none did.
  mutating func observe(_ kind: MonitorEvent.Kind, at now: Instant) -> ConnectionTrouble? {
    switch kind {
    case .handshakeSucceeded:
      (due, trouble, waits, silent) = (nil, nil, 0, 0)
      return nil
    case .handshakeFailed(.refused(let status)) where status >= 400:
      return fail(.keyNotListed, at: now)
    case .handshakeFailed(.mechanismMismatch): return fail(.otherSecurity, at: now)
    case .handshakeFailed(.cryptographic), .handshakeFailed(.protocolViolation):
      return fail(ended, at: now)
    case .handshakeFailed:
      trouble = ended
      silent += 1
      // A server with another key than ours just hangs up.
      if keys > 1, silent >= Self.patience, due == nil {
        silent = 0
        key = (key + 1) % keys
        schedule(within: Self.longestOtherwise, at: now)
      }
      return trouble
    default: return nil
    }
  }

  /// What an end without a word can mean.
  private var ended: ConnectionTrouble { keys > 0 ? .notAccepted : .ended }

  private mutating func fail(
    _ trouble: ConnectionTrouble, at now: Instant
  ) -> ConnectionTrouble {
    self.trouble = trouble
    silent = 0
    if due == nil {
      schedule(
        within: trouble == .keyNotListed ? Self.longest : Self.longestOtherwise, at: now)
    }
    return trouble
  }

  private mutating func schedule(within longest: Duration, at now: Instant) {
    let wait = min(longest, Self.first * (1 << min(waits, 10)))
    waits += 1
    due = now + wait - wait * Int.random(in: 0...500, using: &generator) / 1_000
  }

  /// Whether the connection is to be made anew now; asking takes the occasion.
  mutating func takeDue(at now: Instant) -> Bool {
    guard let due, now >= due else { return false }
    self.due = nil
    return true
  }
}
