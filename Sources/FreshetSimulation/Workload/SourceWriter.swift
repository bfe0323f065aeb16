import FreshetCore

/// Changes sources, and makes the events that announce the changes.
struct SourceWriter {
  /// An event to publish, and the changes it stands for.
  struct Planned {
    var event: Event
    var touches: [Oracle.Touch]
    /// The settling of a corpus whose source converges late; nil if the source does not.
    var settling: Settling?
  }

  /// A source that returns either its old or its new state for a while.
  struct Settling {
    var thing: ThingID
    /// When the source has certainly converged.
    var convergedAt: Nanoseconds
    /// The change announced by the event that ends the settling time.
    var end: ChangeID
  }

  /// The version name of each content.
  private(set) var labels: [String] = []
  /// The versions to which each thing can be rolled back.
  private(set) var past: [[Content]]
  /// Things whose settling time is not over.
  private(set) var settling: Set<ThingID> = []

  /// Creates all things in their first state; aliases can resolve to any of `models`.
  init(things: [String], models: [String], into oracle: inout Oracle) {
    past = []
    for name in things {
      let content = Content(labels.count)
      if name.hasPrefix("\(Dimension.Kind.modelAlias):") {
        labels += models
      } else {
        labels.append(Self.label(of: content, name))
      }
      oracle.things.append(SourceHistory(name: name, content: content))
      past.append(Array(content..<Content(labels.count)))
    }
  }

  /// The name of a version; for a tool set, a hash.
  private static func label(of content: Content, _ thing: String) -> String {
    guard thing.hasPrefix("\(Dimension.Kind.toolSet):") else { return "v\(content)" }
    let digits = String(content)
    return String(repeating: "0", count: 64 - digits.count) + digits
  }

  mutating func newContent(_ thing: ThingID, label: String? = nil, _ oracle: Oracle) -> Content {
    let content = Content(labels.count)
    labels.append(label ?? Self.label(of: content, oracle.things[Int(thing)].name))
    if let label { past[Int(thing)].removeAll { labels[Int($0)] == label } }
    past[Int(thing)].append(content)
    if past[Int(thing)].count > 4 { past[Int(thing)].removeFirst() }
    return content
  }

  /// Changes something of `group`; returns nil if it must not be changed now.
  mutating func change(
    _ group: Catalogue.Group, at now: Nanoseconds, _ dice: inout Dice, _ oracle: inout Oracle
  ) -> Planned? {
    func time(permille: Int) -> Nanoseconds {
      dice.chance(permille: permille) ? dice.time(.milliseconds(50)...(.milliseconds(400))) : 0
    }
    let (grace, spread) = (time(permille: 80), time(permille: 60))
    // The grace begins when the spread is over.
    let allowance = grace + spread
    var planned: Planned?
    switch group {
    case .versioned(let thing, let dimension):
      planned = versioned(thing, dimension, allowance, now, &dice, &oracle)
    case .alias(let thing, let alias):
      planned = self.alias(thing, alias, allowance, now, &dice, &oracle)
    case .prompt(let whole, let dimension, let roles):
      planned = prompt(whole, dimension, roles, allowance, now, &dice, &oracle)
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

  mutating func drop(
    _ thing: ThingID, _ grace: Nanoseconds, _ now: Nanoseconds, _ oracle: inout Oracle,
    label: String? = nil
  ) -> ChangeID {
    let content = newContent(thing, label: label, oracle)
    var change = SourceChange(contents: [content], isDrop: true, grace: grace, writtenAt: now)
    change.isForced = label != nil
    return oracle.write(change, to: thing)
  }

  mutating func name(
    _ contents: [Content], _ thing: ThingID, _ grace: Nanoseconds, _ now: Nanoseconds,
    _ oracle: inout Oracle
  ) -> ChangeID {
    var change = SourceChange(
      contents: contents.sorted(), isDrop: false, grace: grace, writtenAt: now)
    let names = Set(labels(contents))
    let earlier = oracle.things[Int(thing)].changes.flatMap(\.contents)
    change.namesakes = Set(earlier).filter {
      !contents.contains($0) && names.contains(labels[Int($0)])
    }.sorted()
    return oracle.write(change, to: thing)
  }

  /// Draws the versions that are active from now on: a new one, an earlier one, two at once, or the same.
  mutating func nextContents(
    _ thing: ThingID, _ dice: inout Dice, _ oracle: Oracle
  ) -> [Content] {
    switch dice.below(10) {
    case 0..<5: return [newContent(thing, oracle)]
    case 5..<8: return [dice.pick(past[Int(thing)])]
    case 8:
      let other = dice.pick(past[Int(thing)])
      let new = newContent(thing, oracle)
      return other == new ? [new] : [other, new]
    default:
      // Only contents that can be named again; the old content of a forced version cannot.
      let current = oracle.things[Int(thing)].current
      return current.allSatisfy(past[Int(thing)].contains) ? current : [newContent(thing, oracle)]
    }
  }

  func labels(_ contents: [Content]) -> [String] { contents.map { labels[Int($0)] } }

  private mutating func versioned(
    _ thing: ThingID, _ dimension: Dimension, _ grace: Nanoseconds, _ now: Nanoseconds,
    _ dice: inout Dice, _ oracle: inout Oracle
  ) -> Planned? {
    if settling.contains(thing) { return nil }
    if dimension.kind == .corpus, dice.chance(permille: 200) {
      return settle(thing, dimension, grace, now, &dice, &oracle)
    }
    if dice.chance(permille: 150) {
      let touch = drop(thing, grace, now, &oracle)
      let event =
        dice.chance(permille: 300)
        ? Event(.purge(.dimension(dimension))) : Self.event(dimension, [])
      return Planned(event: event, touches: [.init(touch)])
    }
    if dice.chance(permille: 60), let last = oracle.things[Int(thing)].current.first {
      // The same version name for other content.
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
    let content = newContent(thing, oracle)
    let touch = oracle.write(
      SourceChange(contents: old + [content], isDrop: true, grace: grace, writtenAt: now),
      to: thing)
    var last = SourceChange(contents: [content], isDrop: true, grace: 0, writtenAt: now)
    last.endsSettling = true
    let end = oracle.write(last, to: thing)
    // Until it has converged, either state is read.
    oracle.things[Int(thing)].current = old + [content]
    settling.insert(thing)
    let event = Event(
      .corpusReindex(CorpusReindex(corpus: dimension.id, settlingTime: .nanoseconds(time))))
    return Planned(
      event: event, touches: [.init(touch)],
      settling: Settling(thing: thing, convergedAt: now + time, end: end))
  }

  /// Ends the convergence, so that only the new state is read from now on.
  func converged(_ settling: Settling, _ oracle: inout Oracle) {
    let thing = Int(settling.thing)
    // If the log was lost meanwhile, the source has changed again.
    guard oracle.things[thing].changes.count - 1 == settling.end.index else { return }
    oracle.things[thing].current = oracle.things[thing].changes[settling.end.index].contents
  }

  /// Allows the thing to change again, because its settling time is over or its event is lost.
  mutating func settled(_ thing: ThingID) { settling.remove(thing) }

  private static func event(_ dimension: Dimension, _ versions: [String]) -> Event {
    guard let kind = Event.Kind(naming: dimension, versions: versions) else {
      brokenInvariant("the catalogue has a versioned thing that no kind of event names")
    }
    return Event(kind)
  }
}
