/// Delays that double from attempt to attempt.
///
/// Jitter over the upper half of each keeps the nodes of a fleet from all reconnecting at once.
package struct Backoff: Equatable, Sendable {
  private let shortest: Duration
  private let longest: Duration
  private var attempt = 0

  /// Creates delays that start at `shortest` and double up to `longest`.
  package init(shortest: Duration, longest: Duration) {
    self.shortest = shortest
    self.longest = longest
  }

  /// Returns the delay before the next attempt.
  package mutating func next(using generator: inout some RandomNumberGenerator) -> Duration {
    var delay = shortest
    for _ in 0..<min(attempt, 20) where delay < longest { delay = min(delay * 2, longest) }
    attempt += 1
    let share = Int64.random(in: 500...1_000, using: &generator)
    return .nanoseconds(delay.nanoseconds / 1_000 * share)
  }

  /// Starts again from the shortest delay, after an attempt succeeded.
  package mutating func reset() {
    attempt = 0
  }
}
