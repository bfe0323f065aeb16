import FreshetCore

/// Watches for signs of life of a log's owner, by this machine's own clock.
struct OwnerWatch {
  /// What changes while an owner lives.
  struct Sign: Equatable {
    var headRevision: Int64
    var signRevision: Int64
  }

  /// The longest time between two answers: a longer one is not held against the owner.
  static let longestGap: Duration = .seconds(1)

  private let patience: Duration
  private var seen: Sign?
  private var since = Instant.distantPast
  private var lastAnswer = Instant.distantPast

  init(patience: Duration) { self.patience = patience }

  /// Takes what was read, and tells whether the owner has shown no sign of life for long enough.
  ///
  /// - Parameters:
  ///   - sign: what was read.
  ///   - asked: when the question was sent: the sign is at least as new as that.
  ///   - answered: when the answer came: the sign is at least as old as that.
  /// - Returns: whether the owner is taken for gone.
  mutating func isGone(_ sign: Sign, asked: Instant, answered: Instant) -> Bool {
    defer { lastAnswer = answered }
    // While nobody got an answer, the owner could not show that it lives.
    guard sign == seen, asked - lastAnswer <= Self.longestGap else {
      (seen, since) = (sign, answered)
      return false
    }
    return asked - since >= patience
  }
}
