import Testing

@testable import FreshetDemo

struct JudgeTests {
  private static let prompt = "prompt:p"
  private static let fees = "tag:fees"

  /// `prompt:p` is v1, and since 100 v2: committed at 110, settled at `a` at 120, late for all at 210.
  private func judge(rolledBackAt time: Int64? = nil) -> Judge {
    var history = SourceHistory([Self.prompt: "v1", Self.fees: "f1"])
    history.change(Self.prompt, to: "v2", isNamed: true, time: 100)
    history.commit(Self.prompt, bound: 210)
    history.settle(Self.prompt, at: "a", time: 120)
    if let time {
      history.change(Self.prompt, to: "v1", isNamed: true, time: time)
      history.commit(Self.prompt, bound: time + 100)
      history.settle(Self.prompt, at: "a", time: time + 10)
    }
    return Judge(history: history)
  }

  private func hit(_ version: String, at time: Int64) -> ServedAnswer {
    ServedAnswer(
      at: time, question: 1, outcome: .hit, facts: [Self.prompt: version], isAudit: false)
  }

  @Test func `an answer made before a change is right until the source changes`() {
    #expect(judge().finding(on: hit("v1", at: 99), by: "a") == .right)
  }

  @Test func `an answer made before a change is in time until the node is held to it`() {
    #expect(judge().finding(on: hit("v1", at: 101), by: "a") == .inTime)
    #expect(judge().finding(on: hit("v1", at: 120), by: "a") == .inTime)
    #expect(judge().finding(on: hit("v1", at: 121), by: "a") == .stale(Self.prompt))
  }

  @Test func `a node that nobody heard of is held to the bound on staleness`() {
    #expect(judge().finding(on: hit("v1", at: 210), by: "b") == .inTime)
    #expect(judge().finding(on: hit("v1", at: 211), by: "b") == .stale(Self.prompt))
  }

  @Test func `an answer made of the new version is right before and after the event`() {
    #expect(judge().finding(on: hit("v2", at: 105), by: "a") == .right)
    #expect(judge().finding(on: hit("v2", at: 500), by: "a") == .right)
  }

  @Test func `after a rollback the old answers are right, and the others are stale`() {
    let judge = judge(rolledBackAt: 300)
    #expect(judge.finding(on: hit("v1", at: 400), by: "a") == .right)
    #expect(judge.finding(on: hit("v2", at: 400), by: "a") == .stale(Self.prompt))
  }

  @Test func `an answer that the model has just made is never stale`() {
    var answer = hit("v1", at: 500)
    answer.outcome = .unproven
    #expect(judge().finding(on: answer, by: "a") == .right)
  }

  @Test func `an entry had to go if a version that it was made from was replaced`() {
    let judge = judge()
    #expect(judge.hadToGo(.init(facts: [Self.prompt: "v1"], madeAt: 50), by: "a"))
    #expect(!judge.hadToGo(.init(facts: [Self.prompt: "v2"], madeAt: 50), by: "a"))
    #expect(!judge.hadToGo(.init(facts: [Self.fees: "f1"], madeAt: 50), by: "a"))
  }

  @Test
  func `what says no version may go by an event that names its dimension`() {
    let judge = judge(rolledBackAt: 300)
    func lost(_ version: String, madeAt time: Int64) -> ServedAnswer.Lost {
      .init(facts: [Self.prompt: version], unsaid: [Self.prompt], madeAt: time)
    }
    #expect(judge.hadToGo(lost("v1", madeAt: 50), by: "a"))
    #expect(judge.hadToGo(lost("v1", madeAt: 309), by: "a"))
    #expect(!judge.hadToGo(lost("v1", madeAt: 311), by: "a"))
  }

  @Test func `what was made under a change that nobody was told of is stale after the next event`()
  {
    var history = SourceHistory([Self.prompt: "v1"])
    history.change(Self.prompt, to: "v2", isNamed: true, time: 100)
    history.change(Self.prompt, to: "v1", isNamed: true, time: 200)
    history.commit(Self.prompt, bound: 310)
    history.settle(Self.prompt, at: "a", time: 220)
    let judge = Judge(history: history)
    #expect(judge.finding(on: hit("v2", at: 150), by: "a") == .right)
    #expect(judge.finding(on: hit("v2", at: 220), by: "a") == .inTime)
    #expect(judge.finding(on: hit("v2", at: 221), by: "a") == .stale(Self.prompt))
    #expect(judge.finding(on: hit("v1", at: 400), by: "a") == .right)
  }

  @Test func `a purge takes what was made before it reached the node, and no more`() {
    var history = SourceHistory([Self.fees: "f1"])
    history.change(Self.fees, to: "f2", isNamed: false, time: 100)
    history.commit(Self.fees, bound: 210)
    history.settle(Self.fees, at: "a", time: 120)
    let judge = Judge(history: history)
    #expect(judge.hadToGo(.init(facts: [Self.fees: "f2"], madeAt: 119), by: "a"))
    #expect(!judge.hadToGo(.init(facts: [Self.fees: "f2"], madeAt: 121), by: "a"))
    #expect(judge.hadToGo(.init(facts: [Self.fees: "f2"], madeAt: 121), by: "b"))
  }

  @Test func `an event that was never committed excuses no drop`() {
    var history = SourceHistory([Self.prompt: "v1"])
    history.change(Self.prompt, to: "v2", isNamed: true, time: 100)
    let judge = Judge(history: history)
    #expect(!judge.hadToGo(.init(facts: [Self.prompt: "v1"], madeAt: 50), by: "a"))
  }
}
