import FreshetCore

/// Changes sources, and says which event tells of it.
struct SourceWriter {
  /// An event to be published, and what it stands for.
  struct Planned {
    var event: Event
    var touches: [Oracle.Touch]
    /// For a corpus whose source converges late: what ends that time.
    var settling: Settling?
  }

  /// A source that answers with either state for a while.
  struct Settling {
    var thing: ThingID
    /// When it has converged for certain.
    var convergedAt: Nanoseconds
    /// What the event that ends the time touches.
    var end: ChangeID
  }

  /// By content, the name of the version that has it.
  private(set) var labels: [String] = []
  /// By thing, versions that can be rolled back to.
  private var past: [[Content]]
  /// Things whose settling time is not over.
  private(set) var settling: Set<ThingID> = []

  init(things: [String], into oracle: inout Oracle) {
    past = []
    for name in things {
      let content = Content(labels.count)
      labels.append("v\(content)")
      oracle.things.append(SourceHistory(name: name, content: content))
      past.append([content])
    }
  }

  private mutating func newContent(_ thing: ThingID, label: String? = nil) -> Content {
    let content = Content(labels.count)
    labels.append(label ?? "v\(content)")
    if let label { past[Int(thing)].removeAll { labels[Int($0)] == label } }
    past[Int(thing)].append(content)
    if past[Int(thing)].count > 4 { past[Int(thing)].removeFirst() }
    return content
  }

  /// Changes something of `group`; nil if it must be left alone for now.
  mutating func change(
    _ group: Catalogue.Group, at now: Nanoseconds, _ dice: inout Dice, _ oracle: inout Oracle
  ) -> Planned? {
    func time(permille: Int) -> Nanoseconds {
      dice.chance(permille: permille) ? dice.time(.milliseconds(50)...(.milliseconds(400))) : 0
    }
    let (grace, spread) = (time(permille: 80), time(permille: 60))
    // One after the other.
    let allowance = grace + spread
    var planned: Planned?
    switch group {
    case .versioned(let thing, let dimension):
      planned = versioned(thing, dimension, allowance, now, &dice, &oracle)
    case .prompt(let whole, let dimension, let system):
      planned = prompt(whole, dimension, system, allowance, now, &dice, &oracle)
    case .customer(let whole, let dimension, let fields):
      planned = customer(whole, dimension, fields, allowance, now, &dice, &oracle)
    case .purge(let thing, let purge):
      let touch = drop(thing, 0, now, &oracle)
      planned = Planned(event: Event(.purge(purge)), touches: [.init(touch)])
    }
    if case .purge = group { return planned }
    planned?.event.grace = .nanoseconds(grace)
    planned?.event.spread = .nanoseconds(spread)
    return planned
  }

  // MARK: Changes of one thing

  private mutating func drop(
    _ thing: ThingID, _ grace: Nanoseconds, _ now: Nanoseconds, _ oracle: inout Oracle,
    label: String? = nil
  ) -> ChangeID {
    let content = newContent(thing, label: label)
    var change = SourceChange(contents: [content], isDrop: true, grace: grace, writtenAt: now)
    change.isForced = label != nil
    return oracle.write(change, to: thing)
  }

  private mutating func name(
    _ contents: [Content], _ thing: ThingID, _ grace: Nanoseconds, _ now: Nanoseconds,
    _ oracle: inout Oracle
  ) -> ChangeID {
    oracle.write(
      SourceChange(contents: contents.sorted(), isDrop: false, grace: grace, writtenAt: now),
      to: thing)
  }

  /// Which versions are right from now on: a new one, an earlier one, two at once, or the same.
  private mutating func nextContents(_ thing: ThingID, _ dice: inout Dice, _ oracle: Oracle)
    -> [Content]
  {
    switch dice.below(10) {
    case 0..<5: return [newContent(thing)]
    case 5..<8: return [dice.pick(past[Int(thing)])]
    case 8:
      let other = dice.pick(past[Int(thing)])
      let new = newContent(thing)
      return other == new ? [new] : [other, new]
    default:
      // Only what can be named again: a forced version's old content cannot.
      let current = oracle.things[Int(thing)].current
      return current.allSatisfy(past[Int(thing)].contains) ? current : [newContent(thing)]
    }
  }

  private func labels(_ contents: [Content]) -> [String] { contents.map { labels[Int($0)] } }

  private mutating func versioned(
    _ thing: ThingID, _ dimension: Dimension, _ grace: Nanoseconds, _ now: Nanoseconds,
    _ dice: inout Dice, _ oracle: inout Oracle
  ) -> Planned? {
    if settling.contains(thing) { return nil }
    let isAlias = dimension.kind == .modelAlias
    if dimension.kind == .corpus, dice.chance(permille: 200) {
      return settle(thing, dimension, grace, now, &dice, &oracle)
    }
    if !isAlias, dice.chance(permille: 150) {
      let touch = drop(thing, grace, now, &oracle)
      return Planned(event: Self.event(dimension, []), touches: [.init(touch)])
    }
    if dice.chance(permille: 60), let last = oracle.things[Int(thing)].current.first {
      // The same name for other content.
      let label = labels[Int(last)]
      let touch = drop(thing, grace, now, &oracle, label: label)
      var event = Self.event(dimension, [label])
      event.force = true
      return Planned(event: event, touches: [.init(touch)])
    }
    let contents = nextContents(thing, &dice, oracle)
    let touch = name(contents, thing, grace, now, &oracle)
    return Planned(event: Self.event(dimension, labels(contents)), touches: [.init(touch)])
  }

  private mutating func settle(
    _ thing: ThingID, _ dimension: Dimension, _ grace: Nanoseconds, _ now: Nanoseconds,
    _ dice: inout Dice, _ oracle: inout Oracle
  ) -> Planned {
    let time = Nanoseconds.milliseconds(dice.number(50...2_000))
    let old = oracle.things[Int(thing)].current
    let content = newContent(thing)
    let touch = oracle.write(
      SourceChange(contents: old + [content], isDrop: true, grace: grace, writtenAt: now),
      to: thing)
    let end = oracle.write(
      SourceChange(contents: [content], isDrop: true, grace: 0, writtenAt: now), to: thing)
    // Until it has converged, either state is read.
    oracle.things[Int(thing)].current = old + [content]
    settling.insert(thing)
    let event = Event(
      .corpusReindex(CorpusReindex(corpus: dimension.id, settlingTime: .nanoseconds(time))))
    return Planned(
      event: event, touches: [.init(touch)],
      settling: Settling(thing: thing, convergedAt: now + time, end: end))
  }

  /// From now on only the new state is read.
  func converged(_ settling: Settling, _ oracle: inout Oracle) {
    let thing = Int(settling.thing)
    // A log that was lost in the middle of it let the source go on.
    guard oracle.things[thing].changes.count - 1 == settling.end.index else { return }
    oracle.things[thing].current = oracle.things[thing].changes[settling.end.index].contents
  }

  /// The settling time is over, or its event is lost: the thing may change again.
  mutating func settled(_ thing: ThingID) { settling.remove(thing) }

  // MARK: Things with parts

  private mutating func prompt(
    _ whole: ThingID, _ dimension: Dimension, _ system: ThingID, _ grace: Nanoseconds,
    _ now: Nanoseconds, _ dice: inout Dice, _ oracle: inout Oracle
  ) -> Planned {
    if dice.chance(permille: 250) {
      let touch = drop(whole, grace, now, &oracle)
      let part = drop(system, grace, now, &oracle)
      return Planned(
        event: Event(.promptDeploy(PromptDeploy(prompt: dimension.id))),
        touches: [.init(touch, secondary: [part])])
    }
    let contents = nextContents(system, &dice, oracle)
    let part = name(contents, system, grace, now, &oracle)
    let touch = drop(whole, grace, now, &oracle)
    return Planned(
      event: Event(
        .promptDeploy(
          PromptDeploy(prompt: dimension.id, role: .system, versions: labels(contents)))),
      touches: [.init(part, secondary: [touch])])
  }

  private mutating func customer(
    _ whole: ThingID, _ dimension: Dimension, _ fields: [ThingID], _ grace: Nanoseconds,
    _ now: Nanoseconds, _ dice: inout Dice, _ oracle: inout Oracle
  ) -> Planned {
    var change = CustomerStateChange(customer: dimension.id)
    var touches: [Oracle.Touch] = []
    if dice.chance(permille: 250) {
      let touch = drop(whole, grace, now, &oracle)
      let parts = fields.map { drop($0, grace, now, &oracle) }
      touches = [.init(touch, secondary: parts)]
    } else {
      for (index, field) in fields.enumerated() where touches.isEmpty || dice.chance(permille: 400)
      {
        var version: String?
        let part: ChangeID
        if dice.chance(permille: 500) {
          let contents = Array(nextContents(field, &dice, oracle).prefix(1))
          version = labels(contents)[0]
          part = name(contents, field, grace, now, &oracle)
        } else {
          part = drop(field, grace, now, &oracle)
        }
        change.fields.append(.init(Catalogue.fields[index], version: version))
        touches.append(.init(part, secondary: [drop(whole, grace, now, &oracle)]))
      }
    }
    return Planned(event: Event(.customerStateChange(change)), touches: touches)
  }

  private static func event(_ dimension: Dimension, _ versions: [String]) -> Event {
    switch dimension.kind {
    case .model: Event(.modelSwap(ModelSwap(.model(dimension.id), versions: versions)))
    case .modelAlias: Event(.modelSwap(ModelSwap(.alias(dimension.id), versions: versions)))
    case .corpus: Event(.corpusReindex(CorpusReindex(corpus: dimension.id, versions: versions)))
    case .toolSet:
      Event(.toolSchemaChange(ToolSchemaChange(toolSet: dimension.id, hashes: versions)))
    default: Event(.promptDeploy(PromptDeploy(prompt: dimension.id, versions: versions)))
    }
  }
}
