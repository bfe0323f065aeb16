/// The callers that wait for events to settle.
package struct WaiterTable: Equatable, Sendable {
  struct Waiter: Equatable, Sendable {
    var token: WaitToken
    var question: SettlementQuestion
    var deadline: Instant
    /// Whether the caller only asks how things stand, without waiting.
    var isQuestion: Bool
    /// Whether the caller wants every change, not only the last answer.
    var wantsProgress: Bool
    /// The last answer that it was given.
    var told: Settlement?
    /// Since when only counts are missing; nil if more is.
    var settledAt: Instant?
    /// The place in the roster of the last node found open.
    var openPlace = 0
    /// When time alone may change something for it.
    var checkAt: Instant
  }

  /// The most waits at once.
  ///
  /// Beyond it, a wait is answered at once with the current state.
  static let capacity = 10_000

  private(set) var all: [Waiter] = []

  /// When time alone may change something for one of them; nil if there are none.
  var deadline: Instant? { all.lazy.map(\.checkAt).min() }

  mutating func add(_ waiter: Waiter) { all.append(waiter) }
  mutating func remove(_ token: WaitToken) { all.removeAll { $0.token == token } }
  mutating func update(_ waiters: [Waiter]) { all = waiters }
}
