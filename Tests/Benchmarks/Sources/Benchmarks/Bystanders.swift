import Freshet
import FreshetTesting

/// Answers in every node's cache, some of which a burst makes wrong.
struct Bystanders {
  /// Answers for customers that events will touch, and as many for ones that none touches.
  private static let count = 100
  private let customers: Int

  init(on fleet: TestFleet, customers: Int) throws {
    self.customers = customers
    for node in fleet.nodes {
      for number in 0..<Self.count {
        for customer in ["\(number)", "untouched-\(number)"] {
          let outcome = try node.fill(
            try Self.key(customer), with: "an answer", dependingOn: [.customer(customer)])
          guard outcome == .cached else {
            throw BenchmarkError.wrong("an answer was not cached: \(outcome)")
          }
        }
      }
    }
  }

  /// Each answer is where it must be after `events` events, spread over the customers in turn.
  func check(on fleet: TestFleet, events: Int) throws {
    let touched = min(events, customers)
    for node in fleet.nodes {
      for number in 0..<Self.count {
        guard Self.isHit(try Self.key("untouched-\(number)"), node) else {
          throw BenchmarkError.wrong("\(node.name) dropped an answer that no event touched")
        }
        if number < touched, Self.isHit(try Self.key("\(number)"), node) {
          throw BenchmarkError.wrong("\(node.name) serves an answer that an event made wrong")
        }
      }
    }
  }

  private static func isHit(_ key: AnswerKey, _ node: TestNode) -> Bool {
    if case .hit = node.cache.lookup(key) { return true }
    return false
  }

  private static func key(_ customer: String) throws -> AnswerKey {
    try KeyComponents(
      model: .resolved("model"), prompt: .init("prompt", version: "1"), message: "question",
      customer: .customer(customer)
    ).key()
  }
}
