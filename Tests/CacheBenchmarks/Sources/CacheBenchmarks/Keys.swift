import FreshetCache
import FreshetCore

/// The keys that all subjects are asked for.
enum Keys {
  /// What an entry is made from: four dependencies, the customer one of `customers`.
  static func components(_ number: Int, customers: Int) -> KeyComponents {
    KeyComponents(
      model: .resolved("gpt-5.4-mini"), prompt: .init("refund-assistant", version: "9f2c1e"),
      message: "question \(number)", customer: .customer("c\(number % customers)"))
  }

  static func dependencies(_ number: Int, customers: Int, count: Int = 4) -> [Dependency] {
    let customer = Dependency.customer("c\(number % customers)")
    if count == 1 { return [customer] }
    let known: [Dependency] = [
      .prompt("refund-assistant", version: "9f2c1e"), .model("gpt-5.4-mini"),
      .toolSet("support", hash: "aa01"),
    ]
    let more = (4..<max(4, count)).map { Dependency.corpus("corpus-\($0)", version: "1") }
    return Array((known + more).prefix(count - 1)) + [customer]
  }

  static func make(_ count: Int, customers: Int = 1_000) -> [AnswerKey] {
    (0..<count).map { number in
      do {
        return try components(number, customers: customers).key()
      } catch {
        fatalError("broken invariant: the key is well formed: \(error)")
      }
    }
  }
}
