/// What a node found in a search.
package struct Findings: Equatable, Sendable {
  package var entries: [FoundEntry]
  /// When requests asked for these entries, the latest first.
  package var requests: [FoundRequest]
  /// Whether more was found than is listed.
  package var hasMore: Bool

  package init(entries: [FoundEntry] = [], requests: [FoundRequest] = [], hasMore: Bool = false) {
    self.entries = entries
    self.requests = requests
    self.hasMore = hasMore
  }
}

/// One entry of a cache, as an operator sees it.
package struct FoundEntry: Equatable, Sendable {
  /// What a lookup of the entry would result in.
  package enum State: UInt32, Sendable, CaseIterable {
    /// A hit.
    case alive = 1
    /// A hit as soon as the node can prove that it is fresh.
    case unproven = 2
    /// Killed by an event, but served until its grace or spread is over.
    case stale = 3
    /// Killed by an event; a rollback would make it right again.
    case dormant = 4
    /// Killed by an event, past its lifetime, or from a history that the node has left.
    case dead = 5
  }

  /// The digest of its key, 64 hexadecimal digits.
  package var digest: String
  package var readable: String
  package var contentClass: String
  /// The time since its generation began.
  package var age: Duration
  /// The time until its lifetime ends.
  package var remaining: Duration
  package var bytes: UInt64
  /// The sequence that its node had applied when its generation began.
  package var asOf: SequenceNumber
  /// How often it was served.
  package var served: UInt64
  package var state: State
  /// The event that killed it; nil if none did.
  package var killedBy: SequenceNumber?
  /// What it cost to make; nil if not recorded.
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

/// A request of the application and where its answer came from.
package struct FoundRequest: Equatable, Sendable {
  package enum Outcome: UInt32, Sendable, CaseIterable {
    /// From the cache.
    case hit = 1
    /// From the cache, although an event had killed the entry, as the event's grace or spread allowed.
    case stale = 2
    /// From the model, after a miss.
    case made = 3
    /// The lookup missed; where the answer came from is unknown here.
    case missed = 4
    case other = 0
  }

  /// The digest of the key, 64 hexadecimal digits.
  package var digest: String
  /// The time since the request.
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
  /// The money spent, in millionths of the application's currency.
  package var micros: UInt64

  package init(tokens: UInt64 = 0, micros: UInt64 = 0) {
    self.tokens = tokens
    self.micros = micros
  }
}
