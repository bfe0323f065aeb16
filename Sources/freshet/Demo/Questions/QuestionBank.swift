import Foundation
import SwiftCSV

/// The questions of BANKING77 that ship with the command.
struct QuestionBank: Sendable {
  let questions: [Question]

  /// Reads all questions.
  ///
  /// - Throws: ``CommandFailure`` if they are not where the build put them.
  static func load() throws -> QuestionBank {
    guard let folder = Bundle.module.url(forResource: "banking77", withExtension: nil) else {
      throw CommandFailure(
        .failure, "the demo's questions are missing; keep the binary beside its resources")
    }
    var plans: [String: AnswerPlan] = [:]
    var questions: [Question] = []
    for file in ["train.csv", "test.csv"] {
      let csv = try EnumeratedCSV(url: folder.appending(path: file), loadColumns: false)
      for row in csv.rows where row.count == 2 {
        let plan = plans[row[1]] ?? AnswerPlan(intent: row[1])
        plans[row[1]] = plan
        questions.append(Question(text: row[0], plan: plan))
      }
    }
    guard !questions.isEmpty else {
      throw CommandFailure(.failure, "the demo's questions are empty: \(folder.path)")
    }
    return QuestionBank(questions: questions)
  }
}
