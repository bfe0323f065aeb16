import FreshetCore

/// Watches for signs of life of a log's owner, by this machine's own clock.
struct OwnerWatch {
  /// What changes while an owner lives.
  struct Sign: Equatable {
    var headRevision: Int64
    var signRevision: Int64
  }

  private let patience: Duration
  private var seen: Sign?
  private var since = Instant.distantPast

  init(patience: Duration) { self.patience = patience }

  /// Takes what was read, and tells whether the owner has shown no sign of life for long enough.
  ///
  /// - Parameters:
  ///   - sign: what was read.
  ///   - asked: when the question was sent: the sign is at least as new as that.
  ///   - answered: when the answer came: the sign is at least as old as that.
  /// - Returns: whether the owner is taken for gone.
  mutating func isGone(_ sign: Sign, asked: Instant, answered: Instant) -> Bool {
    guard sign == seen else {
      (seen, since) = (sign, answered)
      return false
    }
    return asked - since >= patience
  }
}
