import SwiftCSV

/// The questions of BANKING77, which ship with the command.
struct QuestionBank: Sendable {
  let questions: [Question]

  static func load() throws -> QuestionBank {
    var plans: [String: AnswerPlan] = [:]
    var questions: [Question] = []
    for text in [train, test] {
      let csv = try EnumeratedCSV(string: text, loadColumns: false)
      for row in csv.rows where row.count == 2 {
        let plan = plans[row[1]] ?? AnswerPlan(intent: row[1])
        plans[row[1]] = plan
        questions.append(Question(text: row[0], plan: plan))
      }
    }
    return QuestionBank(questions: questions)
  }
}
