import FreshetCore

/// Whether and when a popular answer is refreshed before it expires, so that nobody waits for the model.
///
/// One caller's lookup starts the refresh in the background; that caller and all others get the cached answer. Chance
/// decides, with a likelihood that rises towards the end. An answer requested a hundred times in the window is
/// refreshed soon after the window begins; one requested once is mostly not refreshed.
public struct EarlyRefresh: Hashable, Sendable {
  /// The values that ``share`` may have, unless it is 0.
  public static let permittedShares: ClosedRange<Double> = 0.01...0.5

  /// Answers are never refreshed before they expire.
  public static let never = EarlyRefresh(share: 0)

  /// The last fraction of a lifetime in which an answer may be refreshed; 0 for never.
  public let share: Double

  private init(share: Double) {
    self.share = share
  }

  /// Answers may be refreshed in the last `share` of their lifetime: 0.01 to 0.5.
  public static func inLast(_ share: Double) throws(ContentClassError) -> EarlyRefresh {
    guard permittedShares.contains(share) else {
      throw .refreshShare(share, permitted: permittedShares)
    }
    return EarlyRefresh(share: share)
  }

  /// Whether a lookup starts a refresh.
  ///
  /// With `x` the part of the window that has passed, the likelihood is `x` to the fourth power; over a whole window
  /// that is one fifth of the lookups.
  ///
  /// - Parameters:
  ///   - remaining: what is left of the lifetime.
  ///   - lifetime: the whole lifetime.
  ///   - draw: returns a random number; called only within the window.
  /// - Returns: true at random within the window, false outside it.
  package func isDue(
    remaining: Duration, of lifetime: Duration, draw: () -> UInt64
  ) -> Bool {
    let window = share * Double(lifetime.nanoseconds)
    let left = Double(remaining.nanoseconds)
    guard left < window, left > 0 else { return false }
    let passed = 1 - left / window
    let likelihood = passed * passed * passed * passed
    return Double(draw() >> 11) < likelihood * 0x1p53
  }
}
