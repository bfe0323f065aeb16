/// The digests and commit times of the latest events.
package struct CommitHistory: Equatable, Sendable {
  /// How many events are kept at least: 65,536, or two megabytes of digests.
  ///
  /// A node at an older position cannot be checked and starts over. An older event counts as committed when the
  /// oldest kept one was, which can only lengthen a wait.
  package static let capacity = 65_536

  private struct Commit: Equatable {
    var digest: Digest
    var at: Instant
    /// How long nodes may serve what the event killed, as its publisher allowed.
    var reprieve: Duration
  }
  /// One commit for each event from `first` on.
  private var commits: [Commit] = []
  private var first: SequenceNumber
  /// The digest right before `first`.
  private var base: Digest

  /// Creates a history that begins after `sequence`.
  package init(after sequence: SequenceNumber, digest: Digest) {
    first = sequence + 1
    base = digest
  }

  /// Adds the next event.
  package mutating func append(
    _ digest: Digest, at now: Instant, reprieve: Duration = .zero
  ) {
    if commits.count >= 2 * Self.capacity {
      base = commits[Self.capacity - 1].digest
      commits.removeFirst(Self.capacity)
      first += UInt64(Self.capacity)
    }
    commits.append(Commit(digest: digest, at: now, reprieve: reprieve))
  }

  /// The first sequence number whose digest is known.
  package var beginning: SequenceNumber { first - 1 }

  /// The digest at `sequence`; nil if it is not kept.
  package func digest(at sequence: SequenceNumber) -> Digest? {
    if sequence + 1 == first { return base }
    guard sequence >= first, sequence - first < UInt64(commits.count) else { return nil }
    return commits[Int(sequence - first)].digest
  }

  /// When `sequence` was committed, or an upper bound of that time; nil if unknown.
  package func committedAt(_ sequence: SequenceNumber) -> Instant? {
    guard !commits.isEmpty else { return nil }
    guard sequence >= first else { return commits[0].at }
    guard sequence - first < UInt64(commits.count) else { return nil }
    return commits[Int(sequence - first)].at
  }

  /// How long a node may serve what `sequence` killed, counted from when it applied the event.
  ///
  /// Zero if unknown, because then the event is long past.
  package func reprieve(of sequence: SequenceNumber) -> Duration {
    guard sequence >= first, sequence - first < UInt64(commits.count) else { return .zero }
    return commits[Int(sequence - first)].reprieve
  }
}
