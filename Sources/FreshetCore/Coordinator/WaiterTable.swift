/// The callers that wait for events to settle.
package struct WaiterTable: Equatable, Sendable {
  struct Waiter: Equatable, Sendable {
    var token: WaitToken
    var question: SettlementQuestion
    var deadline: Instant
    /// Whether the caller only asks for the current state, without waiting.
    var isQuestion: Bool
    /// Whether the caller receives every change rather than only the last answer.
    var wantsProgress: Bool
    /// The last settlement that the caller received.
    var told: Settlement?
    /// The time since which only counts of drops are missing; nil if the event is not settled.
    var settledAt: Instant?
    /// The place in the roster of the last node found open.
    var openPlace = 0
    /// The time when something may change for the caller even without a message.
    var checkAt: Instant
  }

  /// The most waits at once.
  ///
  /// Beyond the limit, a wait is answered at once with the current state.
  static let capacity = 10_000

  private(set) var all: [Waiter] = []

  /// The earliest time when something may change for a caller even without a message; nil if there are no callers.
  var deadline: Instant? { all.lazy.map(\.checkAt).min() }

  mutating func add(_ waiter: Waiter) { all.append(waiter) }
  mutating func remove(_ token: WaitToken) { all.removeAll { $0.token == token } }
  mutating func update(_ waiters: [Waiter]) { all = waiters }
}
