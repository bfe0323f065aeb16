import Testing

@testable import FreshetDemo

struct VerdictTests {
  private let judge: Judge

  init() {
    var history = SourceHistory(["prompt:p": "v1", "corpus:c": "c1"])
    history.change("prompt:p", to: "v2", isNamed: true, time: 100)
    history.commit("prompt:p", bound: 200)
    judge = Judge(history: history)
  }

  private func answer(
    _ outcome: ServedAnswer.Outcome = .hit, _ version: String = "v2",
    lost: ServedAnswer.Lost? = nil
  ) -> ServedAnswer {
    ServedAnswer(
      at: 300, question: 7, outcome: outcome, facts: ["prompt:p": version, "corpus:c": "c1"],
      lost: lost, isAudit: false)
  }

  private func verdict(_ answers: ServedAnswer...) -> Verdict {
    var trial = Trial()
    for answer in answers { trial.add(answer, by: "a") }
    return Verdict(trial, by: judge)
  }

  private let neededDrop = ServedAnswer.Lost(facts: ["prompt:p": "v1"], madeAt: 50)

  @Test func `a fleet that serves what is right and drops what is wrong is good`() {
    let verdict = verdict(answer(), answer(.invalidated, lost: neededDrop))
    #expect(verdict.isGood)
    #expect(verdict.lookups == 2)
    #expect(verdict.fromCache == 1)
    #expect(verdict.dropped == 1)
  }

  @Test func `one stale answer makes it bad, and is named`() {
    let verdict = verdict(answer(.hit, "v1"), answer(.invalidated, lost: neededDrop))
    #expect(!verdict.isGood)
    #expect(verdict.stale == 1)
    #expect(verdict.examples.first?.contains("question 7") == true)
  }

  @Test func `one needless drop makes it bad`() {
    let needless = ServedAnswer.Lost(facts: ["corpus:c": "c1"], madeAt: 50)
    let verdict = verdict(
      answer(.absent, lost: needless), answer(.invalidated, lost: neededDrop))
    #expect(!verdict.isGood)
    #expect(verdict.droppedWithoutNeed == 1)
  }

  @Test func `a fleet that served nothing has proven nothing`() {
    #expect(!verdict().isGood)
  }

  @Test func `a fleet that dropped nothing has proven nothing`() {
    #expect(!verdict(answer()).isGood)
  }

  @Test func `traffic counts what was asked in a span, and no audits`() {
    var trial = Trial()
    for (time, isAudit) in [(10, false), (20, false), (30, true), (40, false)] {
      var answer = answer()
      answer.at = Int64(time)
      answer.isAudit = isAudit
      trial.add(answer, by: time == 40 ? "b" : "a")
    }
    #expect(trial.traffic(since: 20).lookups == 2)
    #expect(trial.traffic(since: 10, until: 40).lookups == 2)
    #expect(trial.traffic(of: "b", since: 0).hitRatio == 1)
  }
}
