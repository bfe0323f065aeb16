/// What a node found.
package struct Findings: Equatable, Sendable {
  package var entries: [FoundEntry]
  /// When requests asked for these, the latest first.
  package var requests: [FoundRequest]
  /// More was found than is told.
  package var hasMore: Bool

  package init(entries: [FoundEntry] = [], requests: [FoundRequest] = [], hasMore: Bool = false) {
    self.entries = entries
    self.requests = requests
    self.hasMore = hasMore
  }
}

/// One entry of a cache, as an operator sees it.
package struct FoundEntry: Equatable, Sendable {
  /// What a lookup would come to.
  package enum State: UInt32, Sendable, CaseIterable {
    /// A hit.
    case alive = 1
    /// A hit, once the node can prove that it is fresh.
    case unproven = 2
    /// An event killed it; it is served until its time is over.
    case stale = 3
    /// An event killed it; a rollback would make it right again.
    case dormant = 4
    /// An event killed it, its lifetime is over, or it is of a history that was left.
    case dead = 5
  }

  /// The digest of its key: 64 hexadecimal digits.
  package var digest: String
  package var readable: String
  package var contentClass: String
  /// Since its generation began.
  package var age: Duration
  /// Until its lifetime ends.
  package var remaining: Duration
  package var bytes: UInt64
  /// What its node had applied when its generation began.
  package var asOf: SequenceNumber
  /// How often it was served.
  package var served: UInt64
  package var state: State
  /// The event that killed it; nil if none did.
  package var killedBy: SequenceNumber?
  /// What it cost to make; nil if that was not recorded.
  package var cost: RefillCost?
  package var dependencies: [Dependency]

  package init(
    digest: String, readable: String, contentClass: String, age: Duration, remaining: Duration,
    bytes: UInt64, asOf: SequenceNumber, served: UInt64, state: State,
    killedBy: SequenceNumber?, cost: RefillCost?, dependencies: [Dependency]
  ) {
    self.digest = digest
    self.readable = readable
    self.contentClass = contentClass
    self.age = age
    self.remaining = remaining
    self.bytes = bytes
    self.asOf = asOf
    self.served = served
    self.state = state
    self.killedBy = killedBy
    self.cost = cost
    self.dependencies = dependencies
  }
}

/// What a request of the application's was answered from.
package struct FoundRequest: Equatable, Sendable {
  package enum Outcome: UInt32, Sendable, CaseIterable {
    /// The cache.
    case hit = 1
    /// The cache, though an event had killed the entry: within what the event allowed.
    case stale = 2
    /// The model, because of a miss.
    case made = 3
    /// It was looked up and missed; where the answer came from is not known here.
    case missed = 4
    case other = 0
  }

  /// The digest of the key: 64 hexadecimal digits.
  package var digest: String
  /// Since it was asked.
  package var age: Duration
  package var outcome: Outcome

  package init(digest: String, age: Duration, outcome: Outcome) {
    self.digest = digest
    self.age = age
    self.outcome = outcome
  }
}

/// What an answer cost to make.
package struct RefillCost: Equatable, Sendable {
  package var tokens: UInt64
  /// Money, in millionths of the application's currency.
  package var micros: UInt64

  package init(tokens: UInt64 = 0, micros: UInt64 = 0) {
    self.tokens = tokens
    self.micros = micros
  }
}
