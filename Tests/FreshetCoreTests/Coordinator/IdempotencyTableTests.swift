import FreshetCore
import Testing

struct IdempotencyTableTests {
  @Test func `a key is known as far back as the log goes`() {
    var table = IdempotencyTable()
    for sequence in 1...3 as ClosedRange<SequenceNumber> {
      let event = Event.deploy("p", "v", key: "key \(sequence)")
      table.insert(
        LoggedEvent(sequence: sequence, event: event, changes: [], committedAt: 0), digest: .zero)
    }
    table.insert(LoggedEvent(sequence: 4, event: nil, changes: [], committedAt: 0), digest: .zero)
    #expect(table["key 2"]?.sequence == 2)
    #expect(table["key 2"]?.isUnchanged == true)
    #expect(table["key 2"]?.fingerprint == Event.deploy("p", "v").contentDigest)
    #expect(table["other"] == nil)
    var fromAnother = Event.deploy("p", "v", key: "other")
    fromAnother.actor = "another"
    #expect(table["key 2"]?.fingerprint == fromAnother.contentDigest)
    fromAnother.spread = .seconds(1)
    #expect(table["key 2"]?.fingerprint != fromAnother.contentDigest)
    table.forget(through: 2)
    #expect(table["key 2"] == nil)
    #expect(table["key 3"]?.sequence == 3)
  }
}
