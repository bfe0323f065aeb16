import FreshetCache
import FreshetCore

/// Makes answers: reads the sources step by step, and redeems the fill.
extension Simulation {
  /// The most answers that one node makes at once.
  private static let fillsAtOnce = 6

  /// The question as the node's application asks it now.
  @inline(__always)
  func asked(_ question: Int, of node: SimulatedNode) -> Asked {
    switch catalogue.questions[question].key {
    case .fixed(let key): Asked(question: question, key: key, number: question)
    case .made(let template): asked(question, template, of: node)
    }
  }

  private func asked(_ question: Int, _ template: KeyTemplate, of node: SimulatedNode) -> Asked {
    var facts: [SourcedAnswer.Fact] = []
    let components = template.components { read in
      guard read.declares == .beforehand else { return nil }
      let content = laterDice.pick(oracle.things[Int(read.thing)].current)
      facts.append(.init(thing: read.thing, content: content, isDeclared: true))
      return writer.labels[Int(content)]
    }
    do {
      let key = try node.keys.key(of: question, facts, in: node.fleet) { () throws(KeyError) in
        try components.key(in: node.fleet)
      }
      let number = madeKeys.number(of: key, question: question)
      return Asked(question: question, key: key, number: number, facts: facts)
    } catch {
      brokenInvariant("the catalogue's keys are well formed: \(error)")
    }
  }

  func fill(_ asked: Asked, on node: SimulatedNode) {
    let question = asked.question
    guard node.filling.count < Self.fillsAtOnce, node.filling.insert(question).inserted else {
      return
    }
    var facts = asked.facts
    var dependencies: [Dependency] = []
    for read in catalogue.questions[question].reads {
      var version: String?
      if read.declares == .beforehand, case .fixed = catalogue.questions[question].key {
        let content = dice.pick(oracle.things[Int(read.thing)].current)
        facts.append(.init(thing: read.thing, content: content, isDeclared: true))
        version = writer.labels[Int(content)]
      }
      guard let dimension = read.dimension,
        !asked.key.dependencies.contains(where: { $0.dimension == dimension }) || version != nil
      else { continue }
      dependencies.append(Dependency(dimension, version: version))
    }
    do {
      let ticket = try node.cache.ticket(
        for: asked.key, dependingOn: dependencies,
        class: catalogue.questions[question].contentClass)
      let fill = Fill(
        node: node.index, run: node.run, asked: asked, ticket: ticket, startedAt: now,
        asOf: oracle.nodes[node.record].applied ?? 0, facts: facts)
      counts.fills += 1
      queue.add(.read(fill), at: now + dice.time(0...(.milliseconds(2))))
    } catch {
      brokenInvariant("the catalogue's dependencies are well formed: \(error)")
    }
  }

  func read(_ fill: Fill) {
    let node = nodes[fill.node]
    guard node.run == fill.run else { return }
    if node.isPaused { return node.deferred.append(.read(fill)) }
    let question = catalogue.questions[fill.question]
    for read in question.reads where read.declares != .beforehand {
      let content = dice.pick(oracle.things[Int(read.thing)].current)
      let isDeclared = read.declares == .learnt
      fill.facts.append(.init(thing: read.thing, content: content, isDeclared: isDeclared))
      if isDeclared, let dimension = read.dimension {
        fill.learnt.append(Dependency(dimension, version: writer.labels[Int(content)]))
      }
    }
    if case .made(let template) = question.key { callModel(template, fill) }
    queue.add(.finish(fill), at: now + dice.time(0...swarm.longestFill))
  }

  /// Reads the model that answers; which model an alias denotes is known only when it is called.
  private func callModel(_ template: KeyTemplate, _ fill: Fill) {
    // An entry also depends on each model in which its node believes.
    func read(_ read: Catalogue.Read) {
      guard !fill.facts.contains(where: { $0.thing == read.thing }) else { return }
      let content = dice.pick(oracle.things[Int(read.thing)].current)
      fill.facts.append(.init(thing: read.thing, content: content, isDeclared: false))
    }
    let models = catalogue.things.models
    let believed = fill.asked.key.dependencies.filter { $0.dimension.kind == .model }
      .map(\.dimension.id)
    // The readable key begins with the model if there is only one.
    if believed.count == 1, let model = models.first(where: { $0.name == believed[0] }) {
      read(model.prefix)
    }
    for model in models where believed.contains(model.name) { read(model.read) }
    guard case .alias(_, let alias) = template.model,
      let resolved = fill.facts.first(where: { $0.thing == alias.thing }),
      let model = models.first(where: { $0.name == writer.labels[Int(resolved.content)] })
    else { return }
    if alias.declares == .learnt { fill.learnt.append(.model(model.name)) }
    // An entry cannot depend on a model that its application does not declare and its node did not believe in.
    if resolved.isDeclared { read(model.read) }
  }
}
