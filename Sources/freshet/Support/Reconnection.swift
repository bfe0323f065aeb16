import FreshetCore

/// When a stream that broke off is asked for again, and when not.
struct Reconnection: Equatable, Sendable {
  /// The longest pause between two attempts.
  static let longestPause: Duration = .seconds(30)
  private static let firstPause: Duration = .milliseconds(500)

  /// The last event that was seen; nil before the first.
  private(set) var lastSeen: UInt64?
  private var pause = Self.firstPause
  private var hasConnected = false

  init(after last: UInt64? = nil) { lastSeen = last }

  /// Takes in an event.
  mutating func saw(_ sequence: UInt64) {
    lastSeen = sequence
    connected()
  }

  /// The stream is there.
  mutating func connected() {
    hasConnected = true
    pause = Self.firstPause
  }

  /// How long to wait before the next attempt; nil if there is to be none: the coordinator was never reached, or
  /// would refuse it again.
  ///
  /// With `jitter`, from 0 to 1, not all readers come back at once.
  mutating func pauseAfter(_ failure: CommandStatus, jitter: Double) -> Duration? {
    guard hasConnected, [.unreachable, .unavailable].contains(failure) else { return nil }
    defer { pause = min(pause * 2, Self.longestPause) }
    return pause / 2 + (pause / 2) * min(max(jitter, 0), 1)
  }
}
