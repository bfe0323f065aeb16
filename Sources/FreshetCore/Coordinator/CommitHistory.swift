/// The digests of the latest events and when they were committed.
package struct CommitHistory: Equatable, Sendable {
  /// So many are kept: two megabytes of digests.
  ///
  /// A node that stands at what is older cannot be checked, and starts over. It counts as committed when
  /// the oldest that is kept was, which can only make a wait longer.
  package static let capacity = 65_536

  private struct Commit: Equatable {
    var digest: Digest
    var at: Instant
    /// For how long what it killed may be served, because its publisher said so.
    var reprieve: Duration
  }
  /// From the event at `first` on, one for each.
  private var commits: [Commit] = []
  private var first: SequenceNumber
  /// The digest right before `first`.
  private var base: Digest

  /// A history that begins after `sequence`.
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

  /// The first place whose digest is known.
  package var beginning: SequenceNumber { first - 1 }

  /// The digest at `sequence`; nil if it is not kept.
  package func digest(at sequence: SequenceNumber) -> Digest? {
    if sequence + 1 == first { return base }
    guard sequence >= first, sequence - first < UInt64(commits.count) else { return nil }
    return commits[Int(sequence - first)].digest
  }

  /// When `sequence` was committed, or an upper bound of it; nil if nothing is known.
  package func committedAt(_ sequence: SequenceNumber) -> Instant? {
    guard !commits.isEmpty else { return nil }
    guard sequence >= first else { return commits[0].at }
    guard sequence - first < UInt64(commits.count) else { return nil }
    return commits[Int(sequence - first)].at
  }

  /// For how long after it applied `sequence` a node may serve what that killed; zero if that is not known, for
  /// then it is long ago.
  package func reprieve(of sequence: SequenceNumber) -> Duration {
    guard sequence >= first, sequence - first < UInt64(commits.count) else { return .zero }
    return commits[Int(sequence - first)].reprieve
  }
}
