import FreshetCache
import Testing

@testable import FreshetDemo

struct CachedFactsTests {
  private let answer = DemoAnswer(text: "a", facts: ["prompt:p": "v1"], madeAt: 5)

  private func key() throws -> AnswerKey {
    try KeyComponents(
      model: .resolved("m"), prompt: .init("p", version: "v1"), message: "q",
      customer: .sharedAcrossCustomers
    ).key()
  }

  @Test func `what was there before a lookup is lost once, with its facts`() throws {
    let key = try key()
    var facts = CachedFacts()
    facts.add(key, answer, question: 1, unsaid: [], at: 10)
    #expect(facts.takeLost(key, lookupAt: 11) == .init(facts: ["prompt:p": "v1"], madeAt: 5))
    #expect(facts.takeLost(key, lookupAt: 12) == nil)
  }

  @Test func `what came after a lookup began was not missed by it`() throws {
    let key = try key()
    var facts = CachedFacts()
    facts.add(key, answer, question: 1, unsaid: [], at: 10)
    #expect(facts.takeLost(key, lookupAt: 9) == nil)
    #expect(facts.takeLost(key, lookupAt: 11) != nil)
  }
}
