/// The digests and commit times of the latest events, to check nodes' positions and to time waits.
package struct CommitHistory: Equatable, Sendable {
  /// The least number of events that are kept: 65,536, or 2 MiB of digests.
  ///
  /// A node at an older position cannot be checked and starts over. An older event is assumed to have been committed
  /// when the oldest kept one was, which can only lengthen a wait.
  package static let capacity = 65_536

  private struct Commit: Equatable {
    var digest: Digest
    var at: Instant
    /// The longest time that nodes may serve what the event killed, as its publisher allowed.
    var reprieve: Duration
  }
  /// The commits of the events from `first` on, one each.
  private var commits: [Commit] = []
  private var first: SequenceNumber
  /// The digest just before the event `first`.
  private var base: Digest

  /// Creates a history that begins after the event `sequence`.
  package init(after sequence: SequenceNumber, digest: Digest) {
    first = sequence + 1
    base = digest
  }

  /// Adds the commit of the next event.
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

  /// The first sequence number with a known digest.
  package var beginning: SequenceNumber { first - 1 }

  /// Returns the digest at `sequence`; nil if it is not kept.
  package func digest(at sequence: SequenceNumber) -> Digest? {
    if sequence + 1 == first { return base }
    guard sequence >= first, sequence - first < UInt64(commits.count) else { return nil }
    return commits[Int(sequence - first)].digest
  }

  /// Returns when `sequence` was committed, or an upper bound of that time; nil if unknown.
  package func committedAt(_ sequence: SequenceNumber) -> Instant? {
    guard !commits.isEmpty else { return nil }
    guard sequence >= first else { return commits[0].at }
    guard sequence - first < UInt64(commits.count) else { return nil }
    return commits[Int(sequence - first)].at
  }

  /// Returns how long a node may serve what `sequence` killed, counted from when it applied the event.
  ///
  /// The result is zero for an event that is no longer kept, because its time is long over.
  package func reprieve(of sequence: SequenceNumber) -> Duration {
    guard sequence >= first, sequence - first < UInt64(commits.count) else { return .zero }
    return commits[Int(sequence - first)].reprieve
  }
}
