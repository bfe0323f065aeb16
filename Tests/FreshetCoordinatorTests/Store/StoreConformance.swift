import Testing

@testable import FreshetCore

/// What a coordinator relies on, of every engine.
///
/// A test belongs here if it speaks of ``EventStore`` alone; what only one engine has is tested beside that engine.
@Suite struct StoreConformance {
  @Suite struct Appends {
    @Test(arguments: Engine.allCases)
    func `a new log has a first epoch and no events`(engine: Engine) throws {
      let bench = try engine.bench()
      let store = try bench.open()
      #expect(store.head == nil)
      #expect(store.suspectedLoss == nil)
      let recovered = try store.recover()
      #expect(recovered.isNew)
      #expect(recovered.epoch.counter == 1)
      #expect(recovered.floor == 0)
      #expect(!recovered.isVouched)
      let head = try store.replay { _, _ in Issue.record("an event in a new log") }
      #expect(head == Position(epoch: recovered.epoch, sequence: 0, digest: .zero))
      #expect(store.head == head)
    }

    @Test(arguments: Engine.allCases)
    func `two new logs have different epochs`(engine: Engine) throws {
      let benches = [try engine.bench(), try engine.bench()]
      let epochs = try benches.map { try $0.open().recover().epoch }
      #expect(epochs[0] != epochs[1])
    }

    @Test(arguments: Engine.allCases)
    func `what was appended is there after a restart, in order, with the same epoch`(
      engine: Engine
    ) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      var chain = try store.chain()
      try store.append(chain.job([.deploy("a", "1"), .deploy("b", "1"), .customer("42", "plan")]))
      try store.append(chain.job([.deploy("a", "2", key: "k")]))
      #expect(store.head == chain.head)
      try store.maintain()
      let epoch = try store.recover().epoch
      try store.close()

      let again = try bench.open()
      let recovered = try again.recover()
      #expect(!recovered.isNew)
      #expect(recovered.epoch == epoch)
      var events: [LoggedEvent] = []
      var digests: [Digest] = []
      let head = try again.replay { event, digest in
        events.append(event)
        digests.append(digest)
      }
      #expect(head == chain.head)
      #expect(events.map(\.sequence) == [1, 2, 3, 4])
      #expect(digests.last == chain.head.digest)
      #expect(events.last?.event?.idempotencyKey == "k")
    }

    @Test(arguments: Engine.allCases)
    func `a record out of order is refused and changes nothing`(engine: Engine) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      var chain = try store.chain()
      let first = chain.job([.deploy("a", "1")])
      let second = chain.job([.deploy("a", "2")])
      #expect(
        storeError { try store.append(second) }
          == .unchained(sequence: 2, problem: "the head is 0"))
      try store.append(first)
      #expect(
        storeError { try store.append(first) }
          == .unchained(sequence: 1, problem: "the head is 1"))
      try store.append(second)
      #expect(try store.replayed().count == 2)
    }

    @Test(arguments: Engine.allCases)
    func `a record whose digest does not fit is refused, with all of its job`(
      engine: Engine
    ) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      var chain = try store.chain()
      var job = chain.job([.deploy("a", "1")])
      job.records[0].digest = .zero
      job.joined = [.node("a")]
      #expect(
        storeError { try store.append(job) }
          == .unchained(sequence: 1, problem: "its digest does not fit its bytes"))
      #expect(try store.recover().roster == [])
    }

    @Test(arguments: Engine.allCases)
    func `an idempotency key cannot be logged twice, and its whole group is refused`(
      engine: Engine
    ) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      var chain = try store.chain()
      try store.append(chain.job([.deploy("a", "1", key: "k")]))
      for events in [
        [Event.deploy("b", "1"), .deploy("a", "2", key: "k")],
        [.deploy("a", "2", key: "other"), .deploy("b", "2", key: "other")],
      ] {
        var attempt = chain
        var job = attempt.job(events)
        job.joined = [.node("a")]
        guard case .duplicateKey? = storeError({ try store.append(job) }) else {
          Issue.record("taken twice")
          return
        }
        #expect(store.head == chain.head)
      }
      #expect(try store.recover().roster == [])
      try store.append(chain.job([.deploy("b", "1")]))
      #expect(try store.replayed().count == 2)
    }

    @Test(arguments: Engine.allCases)
    func `a key that others have logged is free, and one of another job of the owner's is not`(
      engine: Engine
    ) throws {
      func event(_ prompt: String, by actor: String?) -> Event {
        var event = Event.deploy(prompt, "1", key: "k")
        event.actor = actor
        return event
      }
      let bench = try engine.bench()
      let store = try bench.opened()
      var chain = try store.chain()
      try store.append(chain.job([event("a", by: "ci:a (job 1)"), event("b", by: "token:b")]))
      try store.append(chain.job([event("c", by: nil)]))
      for actor in ["ci:a (job 2)", "token:b", nil] {
        var attempt = chain
        let job = attempt.job([event("d", by: actor)])
        #expect(storeError { try store.append(job) } == .duplicateKey("k"))
      }
      try store.append(chain.job([event("d", by: "ci:b (job 1)")]))
      #expect(
        try store.replayed().map { $0.event?.ownedKey?.owner.text } == [
          "ci:a", "token:b", "", "ci:b",
        ])
    }

    @Test(arguments: Engine.allCases)
    func `after a closed log every call fails, and says why`(engine: Engine) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      var chain = try store.chain()
      let job = chain.job([.deploy("a", "1")])
      try store.close()
      #expect(storeError { _ = try store.recover() } == .broken("it is closed"))
      #expect(storeError { try store.append(job) } == .broken("it is closed"))
      #expect(
        storeError { _ = try store.events(matching: EventFilter()) } == .broken("it is closed"))
    }
  }
}

extension NodeIdentity {
  static func node(_ name: String, bound: Duration? = .seconds(2)) -> NodeIdentity {
    NodeIdentity(
      id: "id-\(name)", name: name, application: "help", applicationVersion: "1.2", bound: bound)
  }
}
