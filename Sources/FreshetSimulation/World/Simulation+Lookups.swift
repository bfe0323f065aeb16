import FreshetCache
import FreshetCore

/// Lets applications look up their caches and make answers.
extension Simulation {
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
    trace.add(.lookups, at: now, UInt64(node.index), UInt64(oracle.hits - hits))
  }

  @inline(__always)
  private func ask(_ question: Int, of node: SimulatedNode) {
    let asked = asked(question, of: node)
    let wasHeld = node.cache.holds(asked.key.digest)
    let lookup = node.cache.lookup(asked.key)
    // A node's promise to the fleet applies to all its classes.
    let bound = min(catalogue.questions[question].bound, node.promise)
    switch lookup {
    case .hit(let hit):
      isServed[question] = true
      oracle.judge(hit.value, servedBy: node.record, at: now, bound: bound, isGraced: false)
    case .stale(let hit, _, let refresh):
      oracle.judge(hit.value, servedBy: node.record, at: now, bound: bound, isGraced: true)
      if refresh { fill(asked, on: node) }
    case .miss(let reason): missed(asked, reason, wasHeld: wasHeld, on: node)
    }
  }

  private func missed(
    _ asked: Asked, _ reason: MissReason, wasHeld: Bool, on node: SimulatedNode
  ) {
    let miss: Oracle.Miss =
      switch reason {
      case .absent: .absent
      case .expired: .expired
      case .invalidated(let sequence): .invalidated(by: sequence)
      case .startedOver: .startedOver
      case .unproven: .unproven
      case .unresolved: .unresolved
      case .bypassed, .refreshed: brokenInvariant("no lookup ends so")
      }
    oracle.judge(
      miss, key: asked.number, on: node.record, at: now,
      hasEvicted: swarm.cache.maxEntries < catalogue.questions.count + madeKeys.all.count,
      wasHeld: wasHeld)
    fill(asked, on: node)
  }

  func finish(_ fill: Fill) {
    let node = nodes[fill.node]
    guard node.run == fill.run else { return }
    if node.isPaused { return node.deferred.append(.finish(fill)) }
    node.filling.remove(fill.question)
    node.clock.move(to: now)
    answers += 1
    let answer = SourcedAnswer(
      id: answers, key: fill.asked.number, facts: fill.facts, madeAt: fill.startedAt,
      asOf: fill.asOf,
      lifetimes: catalogue.questions[fill.question].lifetimes)
    switch redeem(fill, answer, on: node) {
    case .cached:
      trace.add(.cached, at: now, UInt64(node.index), UInt64(fill.question))
      oracle.cached(answer, on: node.record)
    case .notCached(.overtaken(let sequence)):
      trace.add(.notCached, at: now, UInt64(node.index), UInt64(fill.question))
      oracle.refused(answer, by: sequence, on: node.record, at: now)
    case .notCached(.invalid(let error)):
      oracle.report(.selectivity, at: now, "a well-formed fill was refused: \(error)")
    case .notCached:
      trace.add(.notCached, at: now, UInt64(node.index), UInt64(fill.question))
    }
  }
}
