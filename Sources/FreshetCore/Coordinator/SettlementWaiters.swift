/// Who waits for which event to be settled.
package struct SettlementWaiters: Equatable, Sendable {
  struct Waiter: Equatable, Sendable {
    var token: WaitToken
    var question: SettlementQuestion
    var deadline: Instant
    /// Asks how things stand, and waits for nothing.
    var isQuestion: Bool
    /// Wants every change, not only the last word.
    var wantsProgress: Bool
    /// What it was told last.
    var told: Settlement?
    /// Since when nothing but counts is missing.
    var settledAt: Instant?
    /// Where in the roster a node was found that is still open.
    var openPlace = 0
    /// When time alone may change something for it.
    var checkAt: Instant
  }

  /// Waits at once.
  ///
  /// Beyond it a wait is answered at once with how things stand.
  static let capacity = 10_000

  private(set) var all: [Waiter] = []

  /// When time alone may change something for one of them.
  var deadline: Instant? { all.lazy.map(\.checkAt).min() }

  mutating func add(_ waiter: Waiter) { all.append(waiter) }
  mutating func remove(_ token: WaitToken) { all.removeAll { $0.token == token } }
  mutating func update(_ waiters: [Waiter]) { all = waiters }
}
