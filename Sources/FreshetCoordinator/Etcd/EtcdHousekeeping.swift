import FreshetCore

/// Decides which work for a log on etcd is due.
struct EtcdHousekeeping {
  enum Chore: Equatable {
    /// Show that the owner lives.
    case sign
    /// Let the servers forget what keys had been before this revision.
    case compactRevisions(Int64)
    /// Note the end of the log in the data directory.
    case mark
  }

  /// How many revisions the servers keep: each sign of life and each commit is one.
  static let keptRevisions: Int64 = 10_000
  /// The time between two notes of the end of the log.
  static let markInterval: Duration = .seconds(1)

  /// The first commit that was not deleted yet.
  var droppedBefore: UInt64 = 1
  private let interval: Duration
  private var headRevision: Int64 = 0
  private var signAt = Instant.distantPast
  private var markAt = Instant.distantPast
  private var newestRevision: Int64 = 0
  private var compactedRevision: Int64 = 0

  /// - Parameter interval: how often an owner shows a sign of life.
  init(signing interval: Duration) { self.interval = interval }

  /// Takes the revision of an answer.
  mutating func saw(_ revision: Int64) { newestRevision = max(newestRevision, revision) }

  /// Takes note of a sign of life.
  mutating func signed(at now: Instant) { signAt = now + interval }

  /// The time until the next sign of life is due.
  func rest(at now: Instant) -> Duration { max(.zero, signAt - now) }

  /// Returns what is due; a head that was written since the last call is a sign of life itself.
  mutating func due(at now: Instant, head: Int64) -> [Chore] {
    var chores: [Chore] = []
    saw(head)
    if head != headRevision {
      // At the first call the head is as old as the claim.
      if headRevision > 0 { signed(at: now) }
      headRevision = head
      if now >= markAt {
        markAt = now + Self.markInterval
        chores.append(.mark)
      }
    }
    if rest(at: now) == .zero { chores.append(.sign) }
    if newestRevision - compactedRevision > 2 * Self.keptRevisions {
      compactedRevision = newestRevision - Self.keptRevisions
      chores.append(.compactRevisions(compactedRevision))
    }
    return chores
  }
}
