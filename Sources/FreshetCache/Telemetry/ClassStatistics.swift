import FreshetCore

/// What happened to the answers of one content class since its cache was created.
public struct ClassStatistics: Equatable, Sendable {
  /// The class's name; `other` for all classes after the first 15.
  public var name: String
  /// How old the answers were when they were served.
  public var ages: AgeHistogram
  /// Lookups of the class that had no answer to serve.
  ///
  /// Counted are calls of `value` and `stream`, and tickets that the application took itself: a lookup by key alone
  /// states no class.
  public var misses: UInt64
  /// The model calls that filled the class, and what they cost.
  public var refills: RefillCount

  package init(
    name: String, ages: AgeHistogram, misses: UInt64 = 0, refills: RefillCount
  ) {
    self.name = name
    self.ages = ages
    self.misses = misses
    self.refills = refills
  }

  /// The share of lookups that got an answer, stale within a grace or not; 0 if there were none.
  public var hitRatio: Double { HitRatio.of(answered: ages.count, misses: misses) ?? 0 }
}

/// How many calls to models were made, how long they took, and what they cost.
public struct RefillCount: Equatable, Sendable {
  /// Calls that returned an answer.
  public var succeeded: UInt64 = 0
  /// Calls that ended with an error, or whose answer was cut off.
  public var failed: UInt64 = 0
  /// The total time of all calls.
  public var time: Duration = .zero
  /// The total cost of the answers whose generation stated one.
  public var cost = AnswerCost()

  /// Creates a count of no calls.
  public init() {}

  init(
    succeeded: UInt64 = 0, failed: UInt64 = 0, time: Duration, cost: AnswerCost = AnswerCost()
  ) {
    self.succeeded = succeeded
    self.failed = failed
    self.time = time
    self.cost = cost
  }

  mutating func add(_ other: RefillCount) {
    succeeded &+= other.succeeded
    failed &+= other.failed
    time += other.time
    cost.tokens &+= other.cost.tokens
    cost.micros &+= other.cost.micros
  }
}
