import Testing

@testable import FreshetCore

extension StoreConformance {
  @Suite struct Compaction {
    private static let events: [Event] = [
      .deploy("a", "1"), .customer("42", "plan"), Event(.purge(.everything)),
      Event(.purge(.keyPrefix("m:")), idempotencyKey: "old"), .deploy("a", "2"),
      .deploy("b", "1"),
    ]

    @Test(arguments: Engine.allCases)
    func `the floor keeps the watermarks, and the events above it`(engine: Engine) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      var chain = try store.chain()
      let job = chain.job(Self.events)
      try store.append(job)
      var base = Watermarks()
      for record in job.records.prefix(4) {
        for change in record.event.changes { base.merge(change, at: record.event.sequence) }
      }
      try store.compact(through: 4, base: base)
      #expect(try store.events(matching: EventFilter()).map(\.sequence) == [5, 6])
      #expect(
        try store.events(matching: EventFilter(dimension: Dimension(.prompt, "a")))
          .map(\.sequence) == [5])
      while try store.dropCompacted() {}
      try store.close()

      let again = try bench.open()
      let recovered = try again.recover()
      #expect(recovered.floor == 4)
      #expect(recovered.floorDigest == job.records[3].digest)
      #expect(recovered.base == base)
      #expect(try again.replayed().map(\.sequence) == [5, 6])
      #expect(again.head == chain.head)
      // The key went with its event.
      try again.append(chain.job([Event(.purge(.tag("t")), idempotencyKey: "old")]))
      #expect(try again.replayed().map(\.sequence) == [5, 6, 7])
    }

    @Test(arguments: Engine.allCases)
    func `what is at or below the floor is not found as old`(engine: Engine) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      var chain = try store.chain()
      let job = chain.job(Self.events)
      try store.append(job)
      let fifth = job.records[4].event.committedAt
      #expect(try store.lastEvent(before: fifth) == 4)
      try store.compact(through: 4, base: Watermarks())
      for _ in 0..<2 {
        #expect(try store.lastEvent(before: fifth) == nil)
        #expect(try store.lastEvent(before: 0) == nil)
        #expect(try store.lastEvent(before: fifth + 1) == 5)
        #expect(try store.lastEvent(before: .max) == 6)
        while try store.dropCompacted() {}
      }
    }

    @Test(arguments: Engine.allCases)
    func `a floor at the head leaves a log that can be read and continued`(
      engine: Engine
    ) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      var chain = try store.chain()
      try store.append(chain.job(Self.events))
      try store.compact(through: 6, base: Watermarks())
      while try store.dropCompacted() {}
      try store.close()
      let again = try bench.open()
      #expect(
        try again.replay { _, _ in Issue.record("an event below the floor") } == chain.head)
      #expect(try again.events(matching: EventFilter()) == [])
      try again.append(chain.job([.deploy("c", "1")]))
      #expect(try again.replayed().map(\.sequence) == [7])
    }

    @Test(arguments: Engine.allCases)
    func `a floor beyond the head is refused`(engine: Engine) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      #expect(
        storeError { try store.compact(through: 3, base: Watermarks()) }
          == .damaged(sequence: 3, problem: "it is missing"))
    }

    @Test(arguments: Engine.allCases)
    func `a floor that is not higher changes nothing`(engine: Engine) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      var chain = try store.chain()
      try store.append(chain.job(Self.events))
      var base = Watermarks()
      base.merge(.drops(Dimension(.tag, "t")), at: 4)
      try store.compact(through: 4, base: base)
      for floor in [4, 2] as [SequenceNumber] {
        try store.compact(through: floor, base: Watermarks())
      }
      let recovered = try store.recover()
      #expect(recovered.floor == 4)
      #expect(recovered.base == base)
    }

    @Test(arguments: Engine.allCases)
    func `what is older than a horizon ends before the first event that is not`(
      engine: Engine
    ) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      #expect(try store.lastEvent(before: .max) == nil)
      var chain = try store.chain()
      // The clock steps back: the third event claims to be older than the second.
      var job = AppendJob()
      for time in [100, 300, 200, 400] as [Int64] {
        job.records.append(chain.record(.deploy("a", "\(time)"), at: time))
      }
      try store.append(job)
      #expect(try store.lastEvent(before: 100) == nil)
      #expect(try store.lastEvent(before: 101) == 1)
      #expect(try store.lastEvent(before: 250) == 1)
      #expect(try store.lastEvent(before: 301) == 3)
      #expect(try store.lastEvent(before: 1_000) == 4)
    }
  }
}
