import Testing

@testable import FreshetCore

extension StoreConformance {
  @Suite(.serialized) struct Failures {
    @Test(arguments: Engine.allCases)
    func `without space a job is refused, and nothing is lost when space returns`(
      engine: Engine
    ) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      var chain = try store.chain()
      try store.append(chain.job([.deploy("a", "1")]))
      var attempt = chain
      var job = attempt.job([.deploy("a", "2")])
      job.joined = [.node("a")]
      var error: StoreError?
      try bench.withoutSpace { error = storeError { try store.append(job) } }
      guard case .full? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(error?.isFinal == false)
      #expect(store.head == chain.head)
      #expect(try store.recover().roster == [])
      #expect(try store.events(matching: EventFilter()).map(\.sequence) == [1])
      try store.append(job)
      try store.close()
      let again = try bench.open()
      #expect(try again.recover().roster.map(\.identity) == job.joined)
      #expect(try again.replayed().count == 2)
    }

    @Test(arguments: Engine.allCases)
    func `a failure in doubt ends the store, and its job is durable whole or not at all`(
      engine: Engine
    ) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      var chain = try store.chain()
      try store.append(chain.job([.deploy("a", "1")]))
      let before = chain.head
      var job = chain.job([.deploy("a", "2"), .deploy("a", "3")])
      job.joined = [.node("a")]
      var error: StoreError?
      try bench.inDoubt { error = storeError { try store.append(job) } }
      guard case .broken? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(error?.isFinal == true)
      // It is not asked again.
      for (name, found) in Self.errors(of: store) { #expect(found == error, "\(name)") }
      let again = try bench.open()
      let isDurable = try !again.recover().roster.isEmpty
      #expect(try again.replay { _, _ in } == (isDurable ? chain.head : before))
    }

    @Test(arguments: Engine.allCases)
    func `after damage every call fails with it`(engine: Engine) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      var chain = try store.chain()
      try store.append(chain.job([.deploy("a", "1")]))
      let error = storeError { try store.compact(through: 2, base: Watermarks()) }
      guard case .damaged(sequence: 2, _)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      for (name, found) in Self.errors(of: store) { #expect(found == error, "\(name)") }
    }

    @Test(arguments: Engine.allCases)
    func `after its end every call fails`(engine: Engine) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      try store.close()
      for (name, found) in Self.errors(of: store) {
        #expect(found?.isFinal == true, "\(name)")
      }
    }

    /// What every call to the store throws.
    private static func errors(of store: any EventStore) -> [(call: String, error: StoreError?)] {
      [
        ("recover", storeError { _ = try store.recover() }),
        ("replay", storeError { _ = try store.replay { _, _ in } }),
        ("append", storeError { try store.append(AppendJob(forgotten: ["x"])) }),
        ("events", storeError { _ = try store.events(matching: EventFilter()) }),
        ("lastEvent", storeError { _ = try store.lastEvent(before: 0) }),
        ("compact", storeError { try store.compact(through: 0, base: Watermarks()) }),
        ("dropCompacted", storeError { _ = try store.dropCompacted() }),
        ("maintain", storeError { try store.maintain() }),
        ("backup", storeError { _ = try store.backup() }),
      ]
    }

    @Test func `only no space lets a coordinator go on`() {
      #expect(AppendOutcome(StoreError.full("f")) == .refused("\(StoreError.full("f"))"))
      for error in [
        StoreError.broken("b"), .duplicateKey("k"), .unchained(sequence: 1, problem: "p"),
        .damaged(sequence: nil, problem: "p"),
      ] {
        #expect(AppendOutcome(error) == .unknown("\(error)"))
      }
    }
  }
}
