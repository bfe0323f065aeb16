import FreshetCore

/// A dictionary that serves whatever it was given, as a cache without events does.
final class UncheckedAnswers: Sendable {
  private struct Key: Hashable {
    var question: Int
    var customer: String
  }
  private let answers = Guarded<[Key: DemoAnswer]>([:])

  subscript(request: DemoRequest) -> DemoAnswer? {
    answers.withLock { $0[Key(question: request.question, customer: request.customer)] }
  }

  func keep(_ answer: DemoAnswer, for request: DemoRequest) {
    let key = Key(question: request.question, customer: request.customer)
    answers.withLock { $0[key] = answer }
  }
}
