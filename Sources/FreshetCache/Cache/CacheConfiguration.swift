/// How much a cache may hold, and for how long it keeps dead entries.
public struct CacheConfiguration: Equatable, Sendable {
  /// The most bytes that all entries together may take, overhead included (default: 64 MiB).
  ///
  /// One entry can be as large as one shard's share: the whole budget below 8 MiB, at least 4 MiB above that.
  public var maxBytes: Int
  /// The most entries that the cache may hold (default: 100,000).
  public var maxEntries: Int
  /// How long an entry that is dead only because other versions are active is kept for a rollback.
  ///
  /// Such entries count towards the budget and are evicted before any other. Default: 10 min.
  public var rollbackWindow: Duration = .seconds(600)
  /// How long one caller has to refresh an entry in its grace before another is told to.
  ///
  /// Default: 30 s.
  public var refreshLease: Duration = .seconds(30)

  /// The number of latest requests whose answers are remembered by request id, for operators.
  ///
  /// Each takes some 200 bytes beside the budget. Requests without an id are not recorded. Default: 0 (disabled).
  public var requestJournal = 0
  /// The number of questions in one scope that near questions can find; beyond it, the oldest is found by its key
  /// alone.
  ///
  /// A lookup scans all of them. Default: 10,000.
  public var questionsPerScope = 10_000

  /// Creates a configuration with a budget of bytes and entries.
  public init(maxBytes: Int = 64 * 1_048_576, maxEntries: Int = 100_000) {
    self.maxBytes = maxBytes
    self.maxEntries = maxEntries
  }

  /// The permitted range of ``maxBytes``.
  public static let permittedBytes = 4_096...(1 << 46)
  /// The permitted range of ``maxEntries``.
  public static let permittedEntries = 1...1_000_000_000
  /// The permitted range of ``requestJournal``.
  public static let permittedRequests = 0...1_000_000
  /// The permitted range of ``questionsPerScope``.
  public static let permittedQuestions = 1...100_000
  /// The permitted range of ``rollbackWindow`` and ``refreshLease``.
  public static let permittedTimes: ClosedRange<Duration> = .zero...ContentClass.longestLifetime

  private static let mostShards = 1_024

  /// The number of shards, each with its own lock: a power of two, lower for small budgets.
  var shardCount: Int {
    // Beyond 8,192 entries in one shard, callers would notice its arrays grow.
    let many = max(16, maxEntries / 8_192)
    let wanted = min(Self.mostShards, many, maxBytes / (4 * 1_048_576), maxEntries / 1_024)
    var count = 1
    while count * 2 <= wanted { count *= 2 }
    return count
  }

  /// The budget of one shard; the sum over all shards never exceeds the whole.
  var shardBudget: Shard.Budget {
    var budget = Shard.Budget(
      bytes: maxBytes / shardCount, entries: maxEntries / shardCount)
    budget.rollbackWindow = rollbackWindow
    budget.refreshLease = refreshLease
    return budget
  }

  func validate() throws(CacheConfigurationError) {
    guard Self.permittedBytes.contains(maxBytes) else { throw .maxBytes(maxBytes) }
    guard Self.permittedEntries.contains(maxEntries) else { throw .maxEntries(maxEntries) }
    guard Self.permittedTimes.contains(rollbackWindow) else {
      throw .rollbackWindow(rollbackWindow)
    }
    guard Self.permittedRequests.contains(requestJournal) else {
      throw .requestJournal(requestJournal)
    }
    guard Self.permittedQuestions.contains(questionsPerScope) else {
      throw .questionsPerScope(questionsPerScope)
    }
    guard Self.permittedTimes.contains(refreshLease) else { throw .refreshLease(refreshLease) }
  }
}

/// Which value of a configuration is out of range.
public enum CacheConfigurationError: Error, Equatable, Sendable, CustomStringConvertible {
  /// ``CacheConfiguration/maxBytes`` is out of range.
  case maxBytes(Int)
  /// ``CacheConfiguration/maxEntries`` is out of range.
  case maxEntries(Int)
  /// ``CacheConfiguration/rollbackWindow`` is out of range.
  case rollbackWindow(Duration)
  /// ``CacheConfiguration/refreshLease`` is out of range.
  case refreshLease(Duration)
  /// ``CacheConfiguration/requestJournal`` is out of range.
  case requestJournal(Int)
  /// ``CacheConfiguration/questionsPerScope`` is out of range.
  case questionsPerScope(Int)

  /// The value that is wrong, and the range that is allowed.
  public var description: String {
    switch self {
    case .maxBytes(let bytes):
      "maxBytes \(bytes) is out of range; give \(CacheConfiguration.permittedBytes)"
    case .maxEntries(let entries):
      "maxEntries \(entries) is out of range; give \(CacheConfiguration.permittedEntries)"
    case .rollbackWindow(let time):
      "rollbackWindow \(time) is out of range; give \(CacheConfiguration.permittedTimes)"
    case .refreshLease(let time):
      "refreshLease \(time) is out of range; give \(CacheConfiguration.permittedTimes)"
    case .requestJournal(let count):
      "requestJournal \(count) is out of range; give \(CacheConfiguration.permittedRequests)"
    case .questionsPerScope(let count):
      "questionsPerScope \(count) is out of range; give \(CacheConfiguration.permittedQuestions)"
    }
  }
}
