/// A customer's question, and what its answer is made from.
struct Question: Sendable {
  let text: String
  let plan: AnswerPlan
}

/// A customer asks a question.
struct DemoRequest: Sendable {
  /// The question's index in the ``QuestionBank``.
  let question: Int
  let customer: String
}
