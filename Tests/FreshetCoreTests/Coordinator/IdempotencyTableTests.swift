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
    #expect(table[OwnedKey("key 2", of: .local)]?.sequence == 2)
    #expect(table[OwnedKey("key 2", of: .local)]?.isUnchanged == true)
    #expect(
      table[OwnedKey("key 2", of: .local)]?.fingerprint == Event.deploy("p", "v").contentDigest)
    #expect(table[OwnedKey("other", of: .local)] == nil)
    var fromAnother = Event.deploy("p", "v", key: "other")
    fromAnother.actor = "another"
    #expect(table[OwnedKey("key 2", of: .local)]?.fingerprint == fromAnother.contentDigest)
    fromAnother.spread = .seconds(1)
    #expect(table[OwnedKey("key 2", of: .local)]?.fingerprint != fromAnother.contentDigest)
    table.forget(through: 2)
    #expect(table[OwnedKey("key 2", of: .local)] == nil)
    #expect(table[OwnedKey("key 3", of: .local)]?.sequence == 3)
  }

  @Test func `a key is its owner's, whichever job of a pipeline it was`() {
    var table = IdempotencyTable()
    func insert(_ sequence: SequenceNumber, _ version: String, by actor: String?) {
      var event = Event.deploy("p", version, key: "k")
      event.actor = actor
      table.insert(
        LoggedEvent(sequence: sequence, event: event, changes: [], committedAt: 0), digest: .zero)
    }
    func use(of actor: String?) -> SequenceNumber? {
      table[OwnedKey("k", of: OwnedKey.Owner(actor: actor))]?.sequence
    }
    insert(1, "1", by: "ci:deploy (repo:acme/support)")
    insert(2, "2", by: "token:ci")
    insert(3, "3", by: nil)
    #expect(use(of: "ci:deploy (repo:acme/support)") == 1)
    #expect(use(of: "ci:deploy (another job)") == 1)
    #expect(use(of: "ci:deploy") == 1)
    #expect(use(of: "ci:deploy2") == nil)
    #expect(use(of: "token:ci") == 2)
    #expect(use(of: nil) == 3)
    #expect(use(of: "webhook:ci") == nil)
    table.forget(through: 2)
    #expect(use(of: "ci:deploy") == nil)
    #expect(use(of: "token:ci") == nil)
    #expect(use(of: nil) == 3)
  }
}
