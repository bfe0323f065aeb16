/// One question of a customer, and what it is about.
struct Question: Sendable {
  let text: String
  let plan: AnswerPlan
}

/// Somebody asks something.
struct DemoRequest: Sendable {
  /// The question's place in the ``QuestionBank``.
  let question: Int
  let customer: String
}
