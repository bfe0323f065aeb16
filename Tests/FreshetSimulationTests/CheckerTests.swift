import FreshetSimulation
import Testing

/// Each checker, shown a breach of its own property: what they cannot see they do not guard.
@Suite struct CheckerTests {
  private typealias World = CheckerWorld

  @Test func `what is served within the bound is not stale, and after it is`() {
    var world = World()
    world.change(at: 100)
    world.serve(world.answer(), at: 150)
    #expect(world.oracle.violation == nil)
    world.serve(world.answer(), at: 151)
    #expect(world.oracle.violation?.property == .boundedStaleness)
  }

  @Test func `what outlives its lifetime by more than clocks may differ is found`() {
    var world = World()
    world.serve(world.answer(), at: 10_010_000_000)
    #expect(world.oracle.violation == nil)
    world.serve(world.answer(), at: 10_015_000_000)
    #expect(world.oracle.violation?.property == .boundedLifetime)
  }

  @Test func `a change whose event is not logged binds nobody yet`() {
    var world = World()
    world.change(at: 100, isLogged: false)
    world.serve(world.answer(), at: 10_000)
    #expect(world.oracle.violation == nil)
  }

  @Test func `a grace lengthens the bound of what is served as stale, and of nothing else`() {
    var world = World()
    world.change(at: 100, grace: 30)
    world.serve(world.answer(), at: 180, isGraced: true)
    #expect(world.oracle.violation == nil)
    world.serve(world.answer(), at: 180)
    #expect(world.oracle.violation?.property == .boundedStaleness)
  }

  @Test func `what a node has applied it must not serve, however soon`() {
    var world = World()
    world.change(at: 100)
    world.apply(1)
    world.serve(world.answer(), at: 101)
    #expect(world.oracle.violation?.property == .noResurrection)
  }

  @Test func `what was settled for a node it must not serve`() {
    var world = World()
    world.change(at: 100)
    world.oracle.claimed(1, of: [world.node])
    world.serve(world.answer(), at: 101)
    #expect(world.oracle.violation?.property == .truthfulSettlement)
  }

  @Test func `what was settled binds nobody to a later event, in whatever epoch it was said`() {
    var world = World()
    world.change(at: 100)
    world.change(at: 100)
    world.change(at: 110)
    world.oracle.beganEpoch(marks: [200, 201, 202, 203], at: 120)
    world.oracle.claimed(2, of: [world.node])
    world.serve(world.answer(content: 2), at: 130)
    #expect(world.oracle.violation == nil)
    world.serve(world.answer(content: 1), at: 130)
    #expect(world.oracle.violation?.property == .truthfulSettlement)
  }

  @Test func `what was settled for all binds every node`() {
    var world = World()
    world.change(at: 100)
    world.oracle.claimed(1, of: Array(world.oracle.nodes.indices))
    world.serve(world.answer(), at: 101)
    #expect(world.oracle.violation?.property == .truthfulSettlement)
  }

  @Test func `an answer that was not cached cannot be served`() {
    var world = World()
    world.oracle.judge(world.answer(), servedBy: world.node, at: 1, bound: 50, isGraced: false)
    #expect(world.oracle.violation?.property == .selectivity)
  }

  @Test func `a near answer is near, and no nearer one is passed over`() {
    func found(_ nearness: Double?, said: Double?) -> Property? {
      var world = World()
      world.oracle.judge(
        nearness: nearness, said: said, threshold: 0.9, of: world.answer(), to: 0, on: world.node,
        at: 1)
      return world.oracle.violation?.property
    }
    #expect(found(0.9, said: 0.9) == nil)
    #expect(found(0.899, said: 0.899) == .nearness)
    #expect(found(0.95, said: 0.951) == .nearness)
    #expect(found(0.95, said: nil) == .nearness)
    #expect(found(nil, said: 0.95) == .nearness)
    var world = World()
    world.oracle.passedOver(world.answer(), 0.95, by: 0, on: world.node, at: 1)
    #expect(world.oracle.violation?.property == .nearness)
    #expect(Oracle.isNearer(0.91, than: 0.9))
    #expect(!Oracle.isNearer(0.9, than: 0.9))
  }

  @Test func `what was broadcast before an older copy took the log's place may still kill`() {
    func found(startsOver: Bool) -> Property? {
      var world = World()
      world.change(at: 100, isDrop: false)
      world.oracle.rolledBack(marks: [100])
      if startsOver {
        world.oracle.startedOver(world.node, epochChanged: true, at: 110)
        world.oracle.advanced(world.node, to: 0, mark: 100, at: 111)
      }
      let answer = SourcedAnswer(
        id: 1, key: 0, facts: [.init(thing: 0, content: 0, isDeclared: true)], madeAt: 0, asOf: 1,
        lifetimes: 1_000...10_000_000_000)
      world.oracle.cached(answer, on: world.node)
      world.oracle.judge(.invalidated(by: 1), key: 0, on: world.node, at: 120, hasEvicted: false)
      return world.oracle.violation?.property
    }
    #expect(found(startsOver: false) == nil)
    #expect(found(startsOver: true) == .selectivity)
  }

  @Test func `a dead node must be settled in time`() {
    var world = World()
    world.oracle.pending(1, of: world.node, at: 10, overdue: 0)
    #expect(world.oracle.violation == nil)
    world.oracle.pending(1, of: world.node, at: 10, overdue: 1)
    #expect(world.oracle.violation?.property == .timelySettlement)
  }

  @Test func `what was acknowledged is in the log, once`() {
    var missing = World()
    missing.oracle.acknowledged("p1", sequence: 1, mark: 101, at: 1)
    #expect(missing.oracle.violation?.property == .durability)
    var other = World()
    other.change(at: 5)
    other.oracle.acknowledged("p2", sequence: 1, mark: 101, at: 6)
    #expect(other.oracle.violation?.property == .durability)
    var twice = World()
    twice.change(at: 5)
    twice.oracle.committed(sequence: 2, mark: 102, publication: "p1", touches: [], at: 6)
    #expect(twice.oracle.violation?.property == .durability)
  }

  @Test func `events are numbered without a hole, and nodes stand where there is something`() {
    var hole = World()
    hole.oracle.committed(sequence: 2, mark: 102, publication: nil, touches: [], at: 6)
    #expect(hole.oracle.violation?.property == .oneOrder)
    var nowhere = World()
    nowhere.oracle.advanced(nowhere.node, to: 7, mark: 107, at: 6)
    #expect(nowhere.oracle.violation?.property == .oneOrder)
    var back = World()
    back.change(at: 1)
    back.apply(1)
    back.oracle.advanced(back.node, to: 0, mark: 100, at: 6)
    #expect(back.oracle.violation?.property == .oneOrder)
  }

  @Test
  func `who stands in an epoch that an older copy does not know has cause to drop everything`() {
    var world = World()
    world.oracle.beganEpoch(marks: [200], at: 1)
    world.oracle.advanced(world.node, to: 0, mark: 200, at: 2)
    var same = world.oracle
    same.rolledBack(marks: [200])
    #expect(same.nodes[world.node].lineage == same.lineage)
    world.oracle.rolledBack(marks: [100])
    #expect(world.oracle.nodes[world.node].lineage != world.oracle.lineage)
  }

  @Test func `what an older copy had lost binds nobody until an epoch begins`() {
    var world = World()
    world.change(at: 100)
    world.oracle.rolledBack(marks: [100])
    world.serve(world.answer(), at: 10_000)
    #expect(world.oracle.violation == nil)
    world.oracle.beganEpoch(marks: [200], at: 10_000)
    world.serve(world.answer(), at: 10_050)
    #expect(world.oracle.violation == nil)
    world.serve(world.answer(), at: 10_051)
    #expect(world.oracle.violation?.property == .boundedStaleness)
  }

  @Test(arguments: [true, false])
  func `what an older copy had lost binds nobody, whatever epoch was begun since`(
    isInherited: Bool
  ) {
    var world = World()
    world.change(at: 100)
    if isInherited { world.oracle.rolledBack(marks: [100]) }
    world.oracle.beganEpoch(marks: isInherited ? [200] : [200, 201], at: 120)
    world.oracle.rolledBack(marks: [100])
    world.oracle.advanced(world.node, to: 0, mark: 100, at: 130)
    world.serve(world.answer(), at: 10_000)
    #expect(world.oracle.violation == nil)
  }

  @Test func `what an epoch makes good is lost with the epoch, and with nothing else`() {
    var world = World()
    world.change(at: 100)
    world.oracle.rolledBack(marks: [100])
    world.oracle.committed(sequence: 1, mark: 101, publication: "p2", touches: [], at: 110)
    world.oracle.beganEpoch(marks: [200, 201], at: 120)
    var kept = world
    kept.oracle.rolledBack(marks: [200])
    kept.serve(kept.answer(), at: 171)
    #expect(kept.oracle.violation?.property == .boundedStaleness)
    world.oracle.rolledBack(marks: [100, 101])
    world.serve(world.answer(), at: 171)
    #expect(world.oracle.violation == nil)
  }
}
