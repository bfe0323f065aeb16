import FreshetSimulation
import Testing

/// The checkers of what an event may kill, and of what names revive.
@Suite struct CauseCheckerTests {
  private typealias World = CheckerWorld

  @Test func `what is gone, refused or dropped must have a cause`() {
    var gone = World()
    gone.oracle.cached(gone.answer(), on: gone.node)
    gone.oracle.judge(.absent, key: 0, on: gone.node, at: 10, hasEvicted: false)
    #expect(gone.oracle.violation?.property == .selectivity)
    var dropped = World()
    dropped.change(at: 5)
    dropped.oracle.cached(dropped.answer(asOf: 1, content: 1), on: dropped.node)
    dropped.oracle.judge(.invalidated(by: 1), key: 0, on: dropped.node, at: 10, hasEvicted: false)
    #expect(dropped.oracle.violation?.property == .selectivity)
    var refused = World()
    refused.change(at: 5)
    refused.oracle.refused(refused.answer(asOf: 1, content: 1), by: 1, on: refused.node, at: 10)
    #expect(refused.oracle.violation?.property == .selectivity)
    var over = World()
    over.oracle.cached(over.answer(), on: over.node)
    over.oracle.startedOver(over.node, epochChanged: false, at: 10)
    #expect(over.oracle.violation?.property == .selectivity)
  }

  @Test func `what is gone with a cause is no breach`() {
    var world = World()
    world.change(at: 5)
    world.oracle.cached(world.answer(), on: world.node)
    world.oracle.judge(.invalidated(by: 1), key: 0, on: world.node, at: 10, hasEvicted: false)
    world.oracle.judge(.absent, key: 0, on: world.node, at: 10, hasEvicted: false)
    world.oracle.cached(world.answer(made: 20, asOf: 1, content: 1), on: world.node)
    world.oracle.judge(.expired, key: 0, on: world.node, at: 2_000, hasEvicted: false)
    #expect(world.oracle.violation == nil)
  }

  @Test func `the end of a settling time names again what is active`() {
    /// A declared version is refused for the end of a settling time, after an event named content 1.
    func found(declaring content: Content, endsSettling: Bool) -> Property? {
      var world = World()
      world.change(at: 5, isDrop: false)
      var end = SourceChange(contents: [2], isDrop: true, grace: 0, writtenAt: 6)
      end.endsSettling = endsSettling
      let id = world.oracle.write(end, to: 0)
      world.oracle.committed(
        sequence: 2, mark: 102, publication: "e", touches: [.init(id)], at: 6)
      world.apply(1)
      world.apply(2)
      let answer = SourcedAnswer(
        id: 1, key: 0, facts: [.init(thing: 0, content: content, isDeclared: true)], madeAt: 7,
        asOf: 2, lifetimes: 1_000...10_000_000_000)
      world.oracle.refused(answer, by: 2, on: world.node, at: 10)
      return world.oracle.violation?.property
    }
    #expect(found(declaring: 3, endsSettling: true) == nil)
    #expect(found(declaring: 1, endsSettling: true) == .selectivity)
    #expect(found(declaring: 3, endsSettling: false) == .selectivity)
  }

  /// An event names the version that `answer` declares, which has been given to other content since.
  private func renamed(isTold: Bool) -> (World, SourcedAnswer) {
    var world = World()
    world.change(at: 100, isLogged: isTold)
    var change = SourceChange(contents: [1], isDrop: false, grace: 0, writtenAt: 110)
    change.namesakes = [0]
    let id = world.oracle.write(change, to: 0)
    let sequence: UInt64 = isTold ? 2 : 1
    world.oracle.committed(
      sequence: sequence, mark: 100 + sequence, publication: "n", touches: [.init(id)], at: 110)
    world.apply(sequence)
    let answer = SourcedAnswer(
      id: 1, key: 0, facts: [.init(thing: 0, content: 0, isDeclared: true)], madeAt: 0, asOf: 0,
      lifetimes: 1_000...10_000_000_000)
    return (world, answer)
  }

  @Test func `who gives a version's name to other content, and does not tell, is believed`() {
    var (world, answer) = renamed(isTold: false)
    world.serve(answer, at: 120)
    #expect(world.oracle.violation == nil)
    // What declares no version goes all the same.
    world.serve(world.answer(), at: 120)
    #expect(world.oracle.violation?.property == .noResurrection)
    (world, answer) = renamed(isTold: true)
    world.serve(answer, at: 120)
    #expect(world.oracle.violation?.property == .noResurrection)
  }

  @Test func `a name that is given again revives what declares it, unless a drop came between`() {
    /// The source gives the name of content 0 to content 1 unsaid; then events name content 2, and that name again.
    func found(isDropped: Bool) -> Property? {
      var world = World()
      world.apply(0)
      let answer = SourcedAnswer(
        id: 1, key: 0, facts: [.init(thing: 0, content: 0, isDeclared: true)], madeAt: 0, asOf: 0,
        lifetimes: 1_000...10_000_000_000)
      world.change(at: 100, isLogged: false)
      world.change(at: 110, isDrop: isDropped)
      var change = SourceChange(contents: [1], isDrop: false, grace: 0, writtenAt: 120)
      change.namesakes = [0]
      let id = world.oracle.write(change, to: 0)
      world.oracle.committed(
        sequence: 2, mark: 102, publication: "n", touches: [.init(id)], at: 120)
      world.apply(1)
      world.apply(2)
      world.serve(answer, at: 130)
      return world.oracle.violation?.property
    }
    #expect(found(isDropped: false) == nil)
    #expect(found(isDropped: true) == .noResurrection)
  }
}
