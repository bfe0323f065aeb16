import FreshetAPI
import FreshetCore
import FreshetTerminal

/// The report on answers' histories, for people and scripts.
struct ExplanationReport {
  private let explanations: [Explanation]

  init(_ explanations: [Explanation]) { self.explanations = explanations }

  private struct Document: Encodable {
    var answers: [Answer]

    struct Answer: Encodable {
      var asOf: UInt64
      var dependencies: [Source]
      var isAlive: Bool
      /// The event that killed it; absent if it may be served.
      var killedBy: UInt64?
      var turns: [Turn]
    }

    /// One dependency of the answer.
    struct Source: Encodable {
      var dimension: String
      var version: String?
    }

    struct Turn: Encodable {
      var isDeath: Bool
      var event: EventDocument
    }
  }

  func write(inJSON json: Bool) throws(CommandFailure) {
    if json {
      let document = Document(answers: explanations.map(Self.document))
      return try Console.write(try JSONText.line(document))
    }
    for explanation in explanations { try Console.write(Self.lines(explanation)) }
  }

  private static func document(_ explanation: Explanation) -> Document.Answer {
    var killer: UInt64?
    if case .dead(let sequence) = explanation.verdict { killer = sequence }
    return Document.Answer(
      asOf: explanation.answer.asOf,
      dependencies: explanation.answer.dependencies.map {
        Document.Source(dimension: $0.dimension.description, version: $0.version)
      }, isAlive: killer == nil, killedBy: killer,
      turns: explanation.turns.map { .init(isDeath: $0.isDeath, event: $0.event) })
  }

  private static func lines(_ explanation: Explanation) -> [String] {
    let answer = explanation.answer
    let sources = answer.dependencies.map { dependency in
      "\(dependency.dimension)" + (dependency.version.map { " at \($0)" } ?? "")
    }
    var lines = [
      "made as of event \(answer.asOf), from "
        + (sources.isEmpty ? "no known dependency" : sources.joined(separator: ", "))
    ]
    for turn in explanation.turns {
      lines.append((turn.isDeath ? "killed   " : "restored ") + EventReport(turn.event).line)
    }
    switch explanation.verdict {
    case .alive:
      lines.append(
        explanation.turns.isEmpty ? "no event of the log killed it" : "it may be served")
    case .dead(let sequence): lines.append("killed by event \(sequence)")
    }
    return lines.map(PlainText.line)
  }
}
