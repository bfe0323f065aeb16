import Testing

@testable import FreshetCore

extension StoreConformance {
  @Suite struct Epochs {
    @Test(arguments: Engine.allCases)
    func `a new epoch keeps the events and their numbers`(engine: Engine) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      var chain = try store.chain()
      try store.append(chain.job([.deploy("a", "1")]))
      let epoch = Epoch(counter: 2, high: .max, low: 7)
      #expect(try store.recover().epochBegan == 0)
      try store.append(AppendJob(epoch: epoch))
      #expect(store.head?.epoch == epoch)
      try store.close()
      let again = try bench.open()
      #expect(try again.recover().epoch == epoch)
      // Which versions were active before it is not known any more.
      #expect(try again.recover().epochBegan == 1)
      #expect(
        try again.replay { _, _ in }
          == Position(epoch: epoch, sequence: 1, digest: chain.head.digest))
    }

    @Test(arguments: Engine.allCases)
    func `an epoch that begins with events begins before them`(engine: Engine) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      var chain = try store.chain()
      try store.append(chain.job([.deploy("a", "1"), .deploy("a", "2")]))
      var job = chain.job([.deploy("a", "3")])
      job.epoch = Epoch(counter: 2, high: 3, low: 4)
      try store.append(job)
      #expect(try store.recover().epochBegan == 2)
      #expect(store.head?.sequence == 3)
    }

    @Test(arguments: Engine.allCases)
    func `a log vouches for its roster until its next epoch`(engine: Engine) throws {
      let bench = try engine.bench()
      let store = try bench.open()
      try store.vouch()
      #expect(try store.recover().isVouched)
      var generator = SystemRandomNumberGenerator()
      try store.beginEpoch(using: &generator)
      #expect(try store.recover().epoch.counter == 2)
      #expect(try !store.recover().isVouched)
      var job = AppendJob()
      job.vouches = true
      try store.append(job)
      try store.close()
      #expect(try bench.open().recover().isVouched)
    }
  }

  @Suite struct Nodes {
    @Test(arguments: Engine.allCases)
    func `the roster survives, saved and forgotten with the events of one commit`(
      engine: Engine
    ) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      var chain = try store.chain()
      let nodes = [
        NodeIdentity.node("1", bound: .milliseconds(1_500)), .node("2", bound: nil), .node("3"),
      ]
      var job = chain.job([.deploy("a", "1")])
      job.joined = nodes
      try store.append(job)
      try store.append(AppendJob(forgotten: ["id-1", "nobody"]))
      try store.close()
      #expect(try bench.open().roster() == nodes[1...].map { LoggedNode($0) })
    }

    @Test(arguments: Engine.allCases)
    func `who is fenced stays so until it is saved again`(engine: Engine) throws {
      let bench = try engine.bench()
      let nodes = ["a", "b", "c"].map { NodeIdentity.node($0) }
      func fenced(_ job: AppendJob) throws -> [String] {
        let store = try bench.opened()
        try store.append(job)
        try store.close()
        let again = try bench.open()
        let roster = try again.roster()
        try again.close()
        #expect(roster.map(\.identity) == nodes)
        return roster.filter(\.isFenced).map(\.identity.name)
      }
      #expect(try fenced(AppendJob(joined: nodes)) == [])
      #expect(try fenced(AppendJob(fenced: [nodes[0], nodes[1]])) == ["a", "b"])
      #expect(try fenced(AppendJob(joined: [nodes[0]])) == ["b"])
      // It fences before it saves.
      #expect(try fenced(AppendJob(fenced: nodes, joined: [nodes[1]])) == ["a", "c"])
    }

    @Test(arguments: Engine.allCases)
    func `what one job saves and forgets is forgotten`(engine: Engine) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      try store.append(
        AppendJob(
          fenced: [.node("a")], joined: [.node("b"), .node("c")], forgotten: ["id-a", "id-b"]))
      #expect(try store.roster() == [LoggedNode(.node("c"))])
    }
  }

  @Suite struct Applies {
    private static let record: AppliedRecord = {
      var apply = AppliedRecord.Apply(
        plan: "plan-2", revision: String(repeating: "ab", count: 20),
        entries: [.init(Dimension(.prompt, "p", facet: "a/b#c"), versions: ["1", "2"])],
        routes: [.init("r", customerFields: ["plan"])],
        position: Baseline(epoch: "1-a", sequence: 7))
      (apply.actor, apply.at) = ("ci", 1_764_000_000_123)
      return AppliedRecord(
        .init("support", environment: "production"), last: apply,
        attempts: [.init(plan: "plan-3", revision: nil, dimensions: [Dimension(.route, "r")])])
    }()
    private static let plain = AppliedRecord(
      .init("support"), attempts: [.init(plan: "x", revision: nil, dimensions: [])])

    private func applied(_ bench: any StoreBench) throws -> [AppliedRecord] {
      try bench.open().recover().applied.sorted { $0.service < $1.service }
    }

    private func filled(_ engine: Engine) throws -> any StoreBench {
      let bench = try engine.bench()
      let store = try bench.opened()
      var job = AppendJob()
      job.applied = [Self.record, Self.plain]
      try store.append(job)
      try store.close()
      return bench
    }

    @Test(arguments: Engine.allCases)
    func `are there after a restart as they were`(engine: Engine) throws {
      #expect(try applied(try filled(engine)) == [Self.plain, Self.record])
    }

    @Test(arguments: Engine.allCases)
    func `the last one of a service counts, and one that is forgotten is gone`(
      engine: Engine
    ) throws {
      let bench = try filled(engine)
      let store = try bench.opened()
      var changed = Self.record
      changed.attempts = []
      var job = AppendJob()
      job.applied = [changed, AppliedRecord(Self.plain.service)]
      try store.append(job)
      try store.close()
      #expect(try applied(bench) == [changed])
    }

    @Test(arguments: Engine.allCases)
    func `outlive a compaction and a new epoch`(engine: Engine) throws {
      let bench = try filled(engine)
      let store = try bench.opened()
      var chain = try store.chain()
      try store.append(chain.job((1...4).map { .deploy("p", "\($0)") }))
      try store.compact(through: 3, base: Watermarks())
      while try store.dropCompacted() {}
      var generator = SystemRandomNumberGenerator()
      try store.beginEpoch(using: &generator)
      try store.close()
      #expect(try applied(bench) == [Self.plain, Self.record])
    }

    @Test(arguments: Engine.allCases)
    func `are written with the events of their commit, or not at all`(engine: Engine) throws {
      let bench = try filled(engine)
      let store = try bench.opened()
      var chain = try store.chain()
      var job = chain.job([.deploy("p", "1")])
      job.records[0].digest = .zero
      job.applied = [AppliedRecord(Self.plain.service)]
      #expect(storeError { try store.append(job) } != nil)
      try store.close()
      #expect(try applied(bench) == [Self.plain, Self.record])
    }
  }
}

extension EventStore {
  /// The nodes on record, by name: engines may list them in any order.
  fileprivate func roster() throws -> [LoggedNode] {
    try recover().roster.sorted { $0.identity.name < $1.identity.name }
  }
}
