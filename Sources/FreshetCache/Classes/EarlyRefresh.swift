import FreshetCore

/// Whether, and when, an answer that is asked for often is made anew before its lifetime is over, so
/// that nobody waits for the model when it ends.
///
/// One caller's lookup begins it, in the background; that caller and all others are served what is
/// there. It is chance that decides, ever more likely towards the end: what is asked for a hundred
/// times in the window is refreshed soon after it begins, what is asked for once mostly not at all.
public struct EarlyRefresh: Hashable, Sendable {
  /// What the share of a lifetime may be.
  public static let permittedShares: ClosedRange<Double> = 0.01...0.5

  /// Answers live until their lifetime is over.
  public static let never = EarlyRefresh(share: 0)

  /// The last part of a lifetime in which an answer may be refreshed; 0 for never.
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

  /// Whether a lookup is to begin a refresh.
  ///
  /// With `x` the part of the window that has passed, its likelihood is `x` to the fourth power: over
  /// a whole window one fifth of the lookups.
  ///
  /// - Parameters:
  ///   - remaining: what is left of the lifetime.
  ///   - lifetime: the whole of it.
  ///   - draw: a random number, asked for only within the window.
  /// - Returns: true by chance, within the window.
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
