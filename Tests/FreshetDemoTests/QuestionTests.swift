import FreshetCache
import FreshetCore
import Testing

@testable import FreshetDemo

struct QuestionTests {
  @Test func `all questions ship with the command, quoted commas and all`() throws {
    let questions = try QuestionBank.load().questions
    #expect(questions.count == 13_083)
    #expect(
      questions.contains {
        $0.text == "I still have not received my new card, I ordered over a week ago."
      })
  }

  @Test func `every source of the demo is used by some question, and none by all`() throws {
    let questions = try QuestionBank.load().questions
    let customer = SourceState.customers[0]
    let sources = [
      SourceState.fastModel, SourceState.carefulModel, SourceState.cardPrompt,
      SourceState.moneyPrompt, SourceState.cardCorpus, SourceState.transferCorpus,
      SourceState.accountCorpus, SourceState.toolSet, SourceState.fees,
      SourceState.customer(customer, field: "plan"),
      SourceState.customer(customer, field: "account"),
    ]
    for source in sources {
      let users = questions.count { $0.plan.sources(for: customer).contains(source) }
      #expect(users > 0 && users < questions.count, "\(source): \(users)")
    }
  }

  @Test func `each of the six kinds of event is published, and changes its source`() throws {
    var kinds: Set<String> = []
    for act in DemoAct.kinds {
      var state = try SourceState()
      let before = state[act.dimension]
      try act.change(&state)
      #expect(state[act.dimension] != before)
      let event = Event(act.event(state))
      #expect(throws: Never.self) { try event.validate() }
      kinds.insert(event.kind.name.rawValue)
    }
    #expect(kinds.count == 6)
  }

  @Test func `few questions are asked often`() {
    var sampler = RequestSampler(questions: 1_000, seed: 1)
    var counts: [Int: Int] = [:]
    for _ in 0..<10_000 { counts[sampler.next().question, default: 0] += 1 }
    #expect((counts.values.max() ?? 0) > 1_000)
    #expect(counts.count > 100)
    #expect(counts.keys.allSatisfy { 0..<1_000 ~= $0 })
  }

  @Test func `the same seed asks the same`() {
    var one = RequestSampler(questions: 100, seed: 5)
    var other = RequestSampler(questions: 100, seed: 5)
    for _ in 0..<100 { #expect(one.next().question == other.next().question) }
  }
}
