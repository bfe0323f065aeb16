import FreshetCache
import FreshetCore

/// A question of one scope; `degrees` is where in a plane its meaning lies.
func question(
  _ message: String, _ degrees: Double, model: String = "gpt-5.4-mini",
  customer: KeyComponents.CustomerScope = .sharedAcrossCustomers, dimension: Int = 2
) throws -> Question {
  var numbers = [Float](repeating: 0, count: dimension)
  numbers[0] = Float(cosine(degrees))
  numbers[dimension - 1] = Float(cosine(90 - degrees))
  return try question(message, Embedding(numbers), model: model, customer: customer)
}

func question(
  _ message: String, _ embedding: Embedding, model: String = "gpt-5.4-mini",
  customer: KeyComponents.CustomerScope = .sharedAcrossCustomers
) throws -> Question {
  try KeyComponents(
    model: .resolved(model), prompt: .init("refund", version: "9f2c"), message: message,
    customer: customer
  ).question(embedding: embedding)
}

/// By its series: the tests need no library of mathematics.
private func cosine(_ degrees: Double) -> Double {
  let angle = degrees * .pi / 180
  var term = 1.0
  var sum = 1.0
  for step in 1...30 {
    term *= -angle * angle / Double((2 * step - 1) * 2 * step)
    sum += term
  }
  return sum
}

extension TestNode {
  /// Answers a question at once, its message being the answer.
  @discardableResult
  func answer(
    _ question: Question, dependingOn dependencies: [Dependency] = [],
    class contentClass: ContentClass = .policyAndPricing, bytes: Int? = nil
  ) throws -> FillOutcome {
    let ticket = try cache.ticket(
      for: question.key, dependingOn: dependencies, class: contentClass)
    return try cache.redeem(
      ticket, value: question.key.readable, answering: question, bytes: bytes)
  }

  /// The hit that a question finds; nil for anything else.
  func near(_ question: Question, _ threshold: Double = 0.9) throws -> Hit<String>? {
    if case .hit(let hit) = try cache.lookup(question, threshold: threshold) { hit } else { nil }
  }
}
