import FreshetAPI
import FreshetCore
import Testing

@testable import freshet

@Suite struct `Explanation of an answer` {
  private static func event(_ sequence: SequenceNumber, _ changes: [Change]) -> EventDocument {
    EventDocument(
      LoggedEvent(sequence: sequence, event: nil, changes: changes, committedAt: 0))
  }
  private static let prompt = Dimension(.prompt, "refund")

  private func explain(
    asOf: SequenceNumber = 0, version: String? = "v1", _ changes: [Change]...
  ) -> freshet.Explanation {
    var explanation = freshet.Explanation(
      freshet.Explanation.Answer(
        keyDigest: String(repeating: "ab", count: 32), readableKey: "gpt-5:refund", asOf: asOf,
        dependencies: [Dependency(Self.prompt, version: version)]))
    for (index, changes) in changes.enumerated() {
      explanation.take(Self.event(SequenceNumber(index) + 1, changes))
    }
    return explanation
  }

  @Test func `names the event that killed an answer, and the one that restored it`() {
    let explanation = explain(
      [.names(Self.prompt, versions: ["v1"])], [.drops(Dimension(.tag, "other"))],
      [.names(Self.prompt, versions: ["v2"])], [.names(Self.prompt, versions: ["v1"])])
    #expect(explanation.turns.map(\.event.sequence) == [3, 4])
    #expect(explanation.turns.map(\.isDeath) == [true, false])
    #expect(explanation.verdict == .alive)
  }

  @Test func `what went before the answer was made is none of its story`() {
    let explanation = explain(
      asOf: 2, [.names(Self.prompt, versions: ["v0"])], [.names(Self.prompt, versions: ["v1"])],
      [.drops(.everything)])
    #expect(explanation.turns.map(\.event.sequence) == [3])
    #expect(explanation.verdict == .dead(by: 3))
  }

  @Test func `knows purges of a key, of a prefix and of everything`() {
    let key = Dimension(.key, String(repeating: "ab", count: 32))
    for changes: [Change] in [[.drops(key)], [.dropsKeyPrefix("gpt-5")], [.drops(.everything)]] {
      #expect(explain([], changes).verdict == .dead(by: 2))
    }
    #expect(explain([.dropsKeyPrefix("gpt-4")]).turns.isEmpty)
  }
}
