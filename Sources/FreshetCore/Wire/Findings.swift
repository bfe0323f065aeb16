/// The entries of one node that match a search.
package struct Findings: Equatable, Sendable {
  package var entries: [FoundEntry]
  /// The requests that asked for these entries, the latest first.
  package var requests: [FoundRequest]
  /// Whether the node found more than it lists.
  package var hasMore: Bool

  package init(entries: [FoundEntry] = [], requests: [FoundRequest] = [], hasMore: Bool = false) {
    self.entries = entries
    self.requests = requests
    self.hasMore = hasMore
  }
}

/// An entry of a cache, as shown to an operator.
package struct FoundEntry: Equatable, Sendable {
  /// The result that a lookup of the entry would have.
  package enum State: UInt32, Sendable, CaseIterable {
    /// The lookup would hit.
    case alive = 1
    /// The lookup would hit as soon as the node can prove that it is fresh.
    case unproven = 2
    /// An event has killed the entry, but its grace or spread still allows it to be served.
    case stale = 3
    /// An event has killed the entry, but a rollback would make it right again.
    case dormant = 4
    /// The entry was killed by an event, is past its lifetime, or belongs to a history that the node has left.
    case dead = 5
  }

  /// The digest of the entry's key: 64 hexadecimal digits.
  package var digest: String
  package var readable: String
  package var contentClass: String
  /// The time since the entry's generation began.
  package var age: Duration
  /// The time until the entry's lifetime ends.
  package var remaining: Duration
  package var bytes: UInt64
  /// The last event that the node had applied when the entry's generation began.
  package var asOf: SequenceNumber
  /// The number of times that the entry was served.
  package var served: UInt64
  package var state: State
  /// The event that killed the entry; nil if none did.
  package var killedBy: SequenceNumber?
  /// The cost of making the entry; nil if it was not recorded.
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

/// A request of the application, and where its answer came from.
package struct FoundRequest: Equatable, Sendable {
  package enum Outcome: UInt32, Sendable, CaseIterable {
    /// The answer came from the cache.
    case hit = 1
    /// The answer came from the cache although an event had killed it, as the event's grace or spread allowed.
    case stale = 2
    /// The answer came from the model, after a miss.
    case made = 3
    /// The lookup missed, and it is unknown where the answer came from.
    case missed = 4
    case other = 0
  }

  /// The digest of the requested key: 64 hexadecimal digits.
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

/// The cost of making an answer.
package struct RefillCost: Equatable, Sendable {
  package var tokens: UInt64
  /// The money spent, in millionths of the application's currency.
  package var micros: UInt64

  package init(tokens: UInt64 = 0, micros: UInt64 = 0) {
    self.tokens = tokens
    self.micros = micros
  }
}
