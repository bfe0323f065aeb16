import FreshetCore
import FreshetTerminal

/// When to reconnect a broken stream, and when to give up.
struct Reconnection: Equatable, Sendable {
  /// The longest pause between two attempts.
  static let longestPause: Duration = .seconds(30)
  private static let firstPause: Duration = .milliseconds(500)

  /// The last event seen; nil before the first.
  private(set) var lastSeen: UInt64?
  private var pause = Self.firstPause
  private var hasConnected = false

  init(after last: UInt64? = nil) { lastSeen = last }

  /// Records that an event was seen.
  mutating func saw(_ sequence: UInt64) {
    lastSeen = sequence
    connected()
  }

  /// Records that the stream is connected.
  mutating func connected() {
    hasConnected = true
    pause = Self.firstPause
  }

  /// How long to wait before the next attempt; nil to give up.
  ///
  /// Gives up if the coordinator was never reached, or would refuse again. A `jitter` from 0 to 1 keeps readers
  /// from all coming back at once.
  mutating func pauseAfter(_ failure: CommandStatus, jitter: Double) -> Duration? {
    guard hasConnected, [.unreachable, .unavailable].contains(failure) else { return nil }
    defer { pause = min(pause * 2, Self.longestPause) }
    return pause / 2 + (pause / 2) * min(max(jitter, 0), 1)
  }
}
