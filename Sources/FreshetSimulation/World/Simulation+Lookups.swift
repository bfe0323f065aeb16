import FreshetCache
import FreshetCore

/// Applications: they ask their caches, and make answers.
extension Simulation {
  /// Answers that one node makes at once.
  private static let fillsAtOnce = 6

  func lookUp(_ node: SimulatedNode, run: Int) {
    guard node.run == run, node.isAlive else { return }
    let pause = swarm.lookupInterval / 2 + dice.time(0...swarm.lookupInterval)
    queue.add(.lookups(node.index, run: run), at: now + pause)
    guard !node.isPaused else { return }
    node.clock.move(to: now)
    let count = catalogue.questions.count
    let hits = oracle.hits
    for _ in 0..<swarm.lookupsPerTurn {
      // Some questions are asked more often than others.
      ask(dice.smallerOfTwo(below: count), of: node)
    }
    counts.lookups += swarm.lookupsPerTurn
    askNear(node)
    trace.note(.lookups, at: now, UInt64(node.index), UInt64(oracle.hits - hits))
  }

  @inline(__always)
  private func ask(_ question: Int, of node: SimulatedNode) {
    let lookup = node.cache.lookup(catalogue.questions[question].key)
    // What a node promised the fleet holds for all its classes.
    let bound = min(catalogue.questions[question].bound, node.promise)
    switch lookup {
    case .hit(let hit):
      isServed[question] = true
      oracle.judge(hit.value, servedBy: node.record, at: now, bound: bound, isGraced: false)
    case .stale(let hit, _, let refresh):
      oracle.judge(hit.value, servedBy: node.record, at: now, bound: bound, isGraced: true)
      if refresh { fill(question, on: node) }
    case .miss(let reason): missed(question, reason, on: node)
    }
  }

  private func missed(_ question: Int, _ reason: MissReason, on node: SimulatedNode) {
    let miss: Oracle.Miss =
      switch reason {
      case .absent: .absent
      case .expired: .expired
      case .invalidated(let sequence): .invalidated(by: sequence)
      case .startedOver: .startedOver
      case .unproven: .unproven
      }
    oracle.judge(
      miss, key: question, on: node.record, at: now,
      hasEvicted: swarm.cache.maxEntries < catalogue.questions.count)
    fill(question, on: node)
  }

  func fill(_ question: Int, on node: SimulatedNode) {
    guard node.filling.count < Self.fillsAtOnce, node.filling.insert(question).inserted else {
      return
    }
    let asked = catalogue.questions[question]
    var facts: [SourcedAnswer.Fact] = []
    var dependencies: [Dependency] = []
    for read in asked.reads {
      var version: String?
      if read.declares == .beforehand {
        let content = dice.pick(oracle.things[Int(read.thing)].current)
        facts.append(.init(thing: read.thing, content: content, isDeclared: true))
        version = writer.labels[Int(content)]
      }
      if let dimension = read.dimension {
        dependencies.append(Dependency(dimension, version: version))
      }
    }
    do {
      let ticket = try node.cache.ticket(
        for: asked.key, dependingOn: dependencies, class: asked.contentClass)
      let fill = Fill(
        node: node.index, run: node.run, question: question, ticket: ticket, startedAt: now,
        asOf: oracle.nodes[node.record].applied ?? 0, facts: facts)
      counts.fills += 1
      queue.add(.read(fill), at: now + dice.time(0...(.milliseconds(2))))
    } catch {
      fatalError("broken invariant: the catalogue's dependencies are well formed: \(error)")
    }
  }

  func read(_ fill: Fill) {
    let node = nodes[fill.node]
    guard node.run == fill.run else { return }
    if node.isPaused { return node.deferred.append(.read(fill)) }
    for read in catalogue.questions[fill.question].reads where read.declares != .beforehand {
      let content = dice.pick(oracle.things[Int(read.thing)].current)
      let isDeclared = read.declares == .learnt
      fill.facts.append(.init(thing: read.thing, content: content, isDeclared: isDeclared))
      if isDeclared, let dimension = read.dimension {
        fill.learnt.append(Dependency(dimension, version: writer.labels[Int(content)]))
      }
    }
    queue.add(.finish(fill), at: now + dice.time(0...swarm.longestFill))
  }

  func finish(_ fill: Fill) {
    let node = nodes[fill.node]
    guard node.run == fill.run else { return }
    if node.isPaused { return node.deferred.append(.finish(fill)) }
    node.filling.remove(fill.question)
    node.clock.move(to: now)
    answers += 1
    let answer = SourcedAnswer(
      id: answers, key: fill.question, facts: fill.facts, madeAt: fill.startedAt, asOf: fill.asOf,
      lifetimes: catalogue.questions[fill.question].lifetimes)
    switch redeem(fill, answer, on: node) {
    case .cached:
      trace.note(.cached, at: now, UInt64(node.index), UInt64(fill.question))
      oracle.cached(answer, on: node.record)
    case .notCached(.overtaken(let sequence)):
      trace.note(.notCached, at: now, UInt64(node.index), UInt64(fill.question))
      oracle.refused(answer, by: sequence, on: node.record, at: now)
    case .notCached(.invalid(let error)):
      oracle.report(.selectivity, at: now, "a well-formed fill was refused: \(error)")
    case .notCached:
      trace.note(.notCached, at: now, UInt64(node.index), UInt64(fill.question))
    }
  }
}
