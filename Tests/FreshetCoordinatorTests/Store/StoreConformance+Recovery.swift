import Testing

@testable import FreshetCore

extension StoreConformance {
  @Suite struct Recovery {
    private func machine(
      _ store: any EventStore, startsNewFleet: Bool = false
    ) throws -> (CoordinatorMachine, isNew: Bool) {
      try CoordinatorMachine.recovered(
        from: store, .init(), startsNewFleet: startsNewFleet, seed: 7,
        at: Instant(nanoseconds: 1_000))
    }

    @Test(arguments: Engine.allCases)
    func `a coordinator knows what the log holds`(engine: Engine) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      var chain = try store.chain()
      var job = chain.job([.deploy("a", "1"), .deploy("a", "2"), .deploy("b", "1")])
      job.joined = [.node("a"), .node("b")]
      job.applied = [
        AppliedRecord(.init("s"), attempts: [.init(plan: "x", revision: nil, dimensions: [])])
      ]
      try store.append(job)
      var base = Watermarks()
      for change in job.records[0].event.changes { base.merge(change, at: 1) }
      try store.compact(through: 1, base: base)
      try store.close()
      let (machine, isNew) = try machine(try bench.open())
      #expect(!isNew)
      #expect(machine.head == chain.head)
      #expect(machine.floor == 1)
      #expect(machine.roster["id-a"] != nil && machine.roster["id-b"] != nil)
      #expect(machine.applied[.init("s")] == job.applied[0])
      #expect(
        machine.activeVersions.map(\.versions) == [["2"], ["1"]])
    }

    @Test(arguments: Engine.allCases)
    func `a fleet's first log vouches for its empty roster, and only a new one`(
      engine: Engine
    ) throws {
      let bench = try engine.bench()
      #expect(try machine(try bench.open(), startsNewFleet: true).isNew)
      #expect(try bench.open().recover().isVouched)
      let other = try engine.bench()
      #expect(try machine(try other.open()).isNew)
      #expect(try !machine(try other.open(), startsNewFleet: true).isNew)
      #expect(try !other.open().recover().isVouched)
    }

    @Test(arguments: Engine.allCases)
    func `a restored log has the events of its copy, in a new epoch that believes nobody`(
      engine: Engine
    ) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      try store.vouch()
      var chain = try store.chain()
      try store.append(chain.job([.deploy("a", "1", key: "k"), .customer("42")]))
      let before = chain.head
      let restored = try bench.restored {
        try store.append(chain.job([.deploy("a", "2")]))
      }
      #expect(try store.replay { _, _ in } == chain.head)
      try store.close()

      let copy = try restored.open()
      let recovered = try copy.recover()
      #expect(recovered.epoch.counter == before.epoch.counter + 1)
      #expect(recovered.epochBegan == 2)
      #expect(!recovered.isVouched && !recovered.isNew)
      let head = try copy.replay { _, _ in }
      #expect(head.sequence == 2 && head.digest == before.digest)
      #expect(try copy.replayed().first?.event?.idempotencyKey == "k")
    }

    @Test(arguments: Engine.allCases)
    func `a log has a secret of its own, which it keeps and its copies share`(
      engine: Engine
    ) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      let secret = try store.recover().secret
      var chain = try store.chain()
      try store.append(chain.job([.deploy("a", "1")]))
      let restored = try bench.restored {}
      var generator = SystemRandomNumberGenerator()
      try store.beginEpoch(using: &generator)
      try store.close()
      #expect(try bench.open().recover().secret == secret)
      #expect(try restored.open().recover().secret == secret)
      #expect(try engine.bench().open().recover().secret != secret)
    }

    @Test(arguments: Engine.allCases)
    func `a node welcomed before the log lost events shows it with its token`(
      engine: Engine
    ) throws {
      let bench = try engine.bench()
      let store = try bench.opened()
      var chain = try store.chain()
      try store.append(chain.job([.deploy("a", "1")]))
      let token = try store.recover().secret.token(for: "id-a", .none, run: RunID(1))
      try store.close()
      var (machine, _) = try machine(try bench.open())
      var ahead = machine.head
      ahead.sequence += 1
      var effects: [CoordinatorEffect] = []
      machine.receive(
        .hello(.init(nonce: 1, node: .node("a"), applied: ahead, resume: token)),
        from: PeerID([1]), as: .none, at: .init(now: Instant(nanoseconds: 2_000), wall: 0),
        into: &effects)
      #expect(
        effects.contains { if case .append(let job) = $0 { job.epoch != nil } else { false } })
    }
  }
}
