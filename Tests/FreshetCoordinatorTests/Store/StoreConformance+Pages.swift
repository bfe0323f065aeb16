import Testing

@testable import FreshetCore

extension StoreConformance {
  @Suite struct Pages {
    private func filled(_ engine: Engine) throws -> any StoreBench {
      let bench = try engine.bench()
      let store = try bench.opened()
      var chain = try store.chain()
      var job = chain.job([
        .deploy("a", "1"),  // 1
        .customer("42", "plan", "name"),  // 2
        Event(.purge(.everything)),  // 3
        .deploy("a", "2", role: .system),  // 4
        .customer("42"),  // 5
        .deploy("b", "1"),  // 6
        Event(.purge(.keyPrefix("m:"))),  // 7
      ])
      // One that was active already: it is found all the same.
      job.records.append(chain.record(.deploy("a", "1"), changes: []))  // 8
      try store.append(job)
      try store.close()
      return bench
    }

    private func found(
      _ filter: EventFilter, in store: any EventStore
    ) throws -> [SequenceNumber] {
      try store.events(matching: filter).map(\.sequence)
    }

    @Test(arguments: Engine.allCases) func `all, oldest first`(engine: Engine) throws {
      let bench = try filled(engine)
      let store = try bench.opened()
      #expect(try found(EventFilter(), in: store) == [1, 2, 3, 4, 5, 6, 7, 8])
      #expect(try found(EventFilter(limit: 0), in: store) == [])
    }

    @Test(arguments: Engine.allCases)
    func `a page in the middle, from either side`(engine: Engine) throws {
      let bench = try filled(engine)
      let store = try bench.opened()
      #expect(try found(EventFilter(after: 2, before: 7, limit: 3), in: store) == [3, 4, 5])
      #expect(
        try found(EventFilter(after: 2, before: 7, limit: 3, newestFirst: true), in: store)
          == [6, 5, 4])
    }

    @Test(arguments: Engine.allCases) func `by kind, one and several`(engine: Engine) throws {
      let bench = try filled(engine)
      let store = try bench.opened()
      let both: [Event.Kind.Name] = [.purge, .customerStateChange]
      #expect(try found(EventFilter(kinds: [.purge]), in: store) == [3, 7])
      #expect(try found(EventFilter(kinds: both), in: store) == [2, 3, 5, 7])
      #expect(
        try found(EventFilter(kinds: both, limit: 2, newestFirst: true), in: store) == [7, 5])
      #expect(try found(EventFilter(kinds: [.purge, .purge]), in: store) == [3, 7])
    }

    @Test(arguments: Engine.allCases)
    func `by a dimension, and a facet of it`(engine: Engine) throws {
      let bench = try filled(engine)
      let store = try bench.opened()
      func found(_ dimension: Dimension) throws -> [SequenceNumber] {
        try self.found(EventFilter(dimension: dimension), in: store)
      }
      #expect(try found(Dimension(.prompt, "a")) == [1, 4, 8])
      #expect(try found(Dimension(.prompt, "a", facet: "system")) == [4])
      #expect(try found(Dimension(.customer, "42")) == [2, 5])
      #expect(try found(Dimension(.customer, "42", facet: "plan")) == [2])
      #expect(try found(.everything) == [3])
      #expect(try found(Dimension(.prompt, "absent")) == [])
      #expect(try found(Dimension(.prompt, "a' OR '1'='1")) == [])
    }

    @Test(arguments: Engine.allCases)
    func `by a dimension and a kind, from a place on`(engine: Engine) throws {
      let bench = try filled(engine)
      let store = try bench.opened()
      let filter = EventFilter(
        after: 1, kinds: [.promptDeploy], dimension: Dimension(.prompt, "a"), limit: 1)
      #expect(try found(filter, in: store) == [4])
      #expect(
        try found(EventFilter(kinds: [.purge], dimension: Dimension(.prompt, "a")), in: store)
          == [])
    }

    @Test(arguments: Engine.allCases)
    func `two custom kinds with one id are two dimensions`(engine: Engine) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      var chain = try store.chain()
      let events = ["guardrail", "rubric"].map { kind in
        Event(.purge(.dimension(Dimension(.custom(kind), "pii"))))
      }
      try store.append(chain.job(events))
      #expect(
        try found(EventFilter(dimension: Dimension(.custom("rubric"), "pii")), in: store) == [2])
    }

    @Test(arguments: Engine.allCases)
    func `the largest bounds and limits are taken`(engine: Engine) throws {
      let bench = try filled(engine)
      let store = try bench.opened()
      #expect(try found(EventFilter(after: .max), in: store) == [])
      #expect(try found(EventFilter(before: .max, limit: .max), in: store).count == 8)
    }

    @Test(arguments: Engine.allCases)
    func `no page is longer than the longest`(engine: Engine) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      var chain = try store.chain()
      let count = EventFilter.longestPage + 1
      try store.append(chain.job((1...count).map { .customer("\($0)", "f") }))
      #expect(
        try found(EventFilter(limit: .max), in: store).count == EventFilter.longestPage)
    }
  }
}
