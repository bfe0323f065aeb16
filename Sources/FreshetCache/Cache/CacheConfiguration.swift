/// What a cache may hold.
public struct CacheConfiguration: Equatable, Sendable {
  /// Bytes charged for all entries, overhead among them.
  ///
  /// Default: 64 MiB. An entry can be as large as the share of one shard: the whole below 8 MiB, 4 MiB at least above
  /// that.
  public var maxBytes: Int
  /// Entries that may be held (default: 100,000).
  public var maxEntries: Int
  /// How long an entry that only the active versions stand against is kept for a rollback.
  ///
  /// Within the budget, and evicted before any other. Default: 10 min.
  public var rollbackWindow: Duration = .seconds(600)
  /// How long one caller is given to refresh an entry in its grace before another is told to.
  ///
  /// Default: 30 s.
  public var refreshLease: Duration = .seconds(30)

  /// Requests whose answers are remembered by their ids, for operators: some 200 bytes each, beside the
  /// budget.
  ///
  /// The latest so many; what an application does not name is not noted. Default: 0, which is none.
  public var requestJournal = 0
  /// Questions of one scope that near ones can find; one more, and the oldest can be found by its key
  /// alone.
  ///
  /// A lookup goes through all of them. Default: 10,000.
  public var questionsPerScope = 10_000

  /// A budget.
  public init(maxBytes: Int = 64 * 1_048_576, maxEntries: Int = 100_000) {
    self.maxBytes = maxBytes
    self.maxEntries = maxEntries
  }

  /// Bytes that a budget may have.
  public static let permittedBytes = 4_096...(1 << 46)
  /// Entries that a budget may have.
  public static let permittedEntries = 1...1_000_000_000
  /// Requests that may be remembered.
  public static let permittedRequests = 0...1_000_000
  /// Questions that a scope may have.
  public static let permittedQuestions = 1...100_000
  /// What the two times may be.
  public static let permittedTimes: ClosedRange<Duration> = .zero...ContentClass.longestLifetime

  private static let mostShards = 1_024

  /// Shards, each with its own lock: a power of two; few entries or bytes need few.
  var shardCount: Int {
    // More entries than this in one shard would be felt when its arrays grow.
    let many = max(16, maxEntries / 8_192)
    let wanted = min(Self.mostShards, many, maxBytes / (4 * 1_048_576), maxEntries / 1_024)
    var count = 1
    while count * 2 <= wanted { count *= 2 }
    return count
  }

  /// The budget of one shard: all together never exceed the whole.
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
  /// The budget in bytes.
  case maxBytes(Int)
  /// The budget in entries.
  case maxEntries(Int)
  /// The time kept for a rollback.
  case rollbackWindow(Duration)
  /// The time given for a refresh.
  case refreshLease(Duration)
  /// The requests that are remembered.
  case requestJournal(Int)
  /// The questions that near ones can find.
  case questionsPerScope(Int)

  /// What is wrong, and what is allowed.
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
