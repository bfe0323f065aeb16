import FreshetSimulation

/// A world of one thing and one node, which has applied event 1 of a log that holds it.
struct CheckerWorld {
  var oracle = Oracle()
  let node: Int
  private var content: Content = 0

  init() {
    oracle.things = [SourceHistory(name: "prompt", content: 0)]
    oracle.opened(mark: 100)
    node = oracle.started("node-0", keys: 1)
    oracle.advanced(node, to: 0, mark: 100, at: 0)
  }

  /// The source changes, and its event is logged at `time`.
  mutating func change(
    at time: Nanoseconds, isLogged: Bool = true, isDrop: Bool = true, grace: Nanoseconds = 0
  ) {
    content += 1
    let id = oracle.write(
      SourceChange(contents: [content], isDrop: isDrop, grace: grace, writtenAt: time), to: 0)
    guard isLogged else { return }
    let sequence = UInt64(oracle.log.count) + 1
    oracle.committed(
      sequence: sequence, mark: 100 + sequence, publication: "p\(sequence)",
      touches: [.init(id)], at: time)
  }

  mutating func apply(_ sequence: UInt64) {
    oracle.advanced(node, to: sequence, mark: 100 + sequence, at: 0)
  }

  func answer(made time: Nanoseconds = 0, asOf: UInt64 = 0, content: Content = 0) -> SourcedAnswer {
    SourcedAnswer(
      id: 1, key: 0, facts: [.init(thing: 0, content: content, isDeclared: false)],
      madeAt: time, asOf: asOf, lifetimes: 1_000...10_000_000_000)
  }

  mutating func serve(_ answer: SourcedAnswer, at time: Nanoseconds, isGraced: Bool = false) {
    oracle.cached(answer, on: node)
    oracle.judge(answer, servedBy: node, at: time, bound: 50, isGraced: isGraced)
  }
}
