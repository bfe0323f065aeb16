import FreshetCache
import FreshetCore

/// What there is in the simulated world: things that change, and questions whose answers are made
/// from them.
///
/// The same for all nodes of a run.
struct Catalogue {
  /// What an application knows of a version when it makes an answer.
  enum Declares {
    /// Nothing: the order of events decides.
    case never
    /// It loaded the version before it asked for a ticket.
    case beforehand
    /// The version came with what was read.
    case learnt
  }

  /// One thing that an answer is made from.
  struct Read {
    var thing: ThingID
    /// What the cache is told; nil for what every entry depends on by itself.
    var dimension: Dimension?
    var declares: Declares
  }

  /// One question.
  struct Question {
    var key: AnswerKey
    var reads: [Read]
    var contentClass: ContentClass
    /// How stale its class may be; ``Swarm/unbounded`` if that is not said.
    var bound: Nanoseconds
    var lifetimes: ClosedRange<Nanoseconds>
    /// Nil if no near questions are asked.
    var meaning: Meaning?
  }

  /// Things that one publisher changes, one after the other.
  enum Group {
    /// Something with versions, such as a corpus.
    case versioned(ThingID, Dimension)
    /// A prompt that is deployed by role: the whole and its part.
    case prompt(ThingID, Dimension, system: ThingID)
    /// A customer: the whole and its fields.
    case customer(ThingID, Dimension, fields: [ThingID])
    /// What an operator purges.
    case purge(ThingID, Purge)
  }

  private(set) var questions: [Question] = []
  /// Asked for answers of others only; empty if no near questions are asked.
  private(set) var nearQuestions: [Meaning] = []
  private(set) var groups: [Group] = []
  private(set) var names: [String] = []

  /// Questions whose entries are purged by key.
  private static let purgedKeys = 4
  /// How many near questions there are, if any.
  private static let nearQuestions = 12

  static let fields = ["plan", "address"]
  private var prompts: [Read] = []
  private var rolePrompts: [(whole: Read, system: Read)] = []
  private var models: [(name: String, read: Read, prefix: Read)] = []
  private var aliases: [Read] = []
  private var corpora: [Read] = []
  private var toolSets: [Read] = []
  private var customers: [(id: String, whole: Read, fields: [Read])] = []
  private var tags: [Read] = []
  private var routes: [Read] = []
  private var everything: Read

  init(_ swarm: Swarm, dice: inout Dice, later: inout Dice) {
    everything = Read(thing: 0, dimension: nil, declares: .never)
    names = ["everything"]
    groups = [.purge(0, .everything)]
    addThings()
    var components: [KeyComponents] = []
    for index in 0..<swarm.keys { components.append(addQuestion(index, swarm, &dice)) }
    relate(&components, permille: swarm.kinPermille, &later)
    if swarm.nearThreshold != nil { addMeanings(components, &later) }
  }

  private mutating func addThing(_ dimension: Dimension?, _ name: String? = nil) -> Read {
    names.append(name ?? dimension?.description ?? "?")
    return Read(thing: ThingID(names.count - 1), dimension: dimension, declares: .never)
  }

  private mutating func addVersioned(_ kind: Dimension.Kind, _ ids: [String]) -> [Read] {
    ids.map { id in
      let read = addThing(Dimension(kind, id))
      groups.append(.versioned(read.thing, Dimension(kind, id)))
      return read
    }
  }

  private mutating func addThings() {
    prompts = addVersioned(.prompt, ["refund", "greeting"])
    for id in ["support", "sales"] {
      let dimension = Dimension(.prompt, id)
      let whole = addThing(dimension)
      let system = addThing(Dimension(.prompt, id, facet: "system"))
      rolePrompts.append((whole, system))
      groups.append(.prompt(whole.thing, dimension, system: system.thing))
    }
    for name in ["fast", "large", "tiny"] {
      let read = addVersioned(.model, [name])[0]
      let prefix = addThing(nil, "prefix \(name):")
      groups.append(.purge(prefix.thing, .keyPrefix("\(name):")))
      models.append((name, read, prefix))
    }
    aliases = addVersioned(.modelAlias, ["default", "cheap"])
    corpora = addVersioned(.corpus, ["help", "legal", "products"])
    toolSets = addVersioned(.toolSet, ["orders", "search"])
    for number in 0..<8 {
      let id = "c\(number)"
      let whole = addThing(Dimension(.customer, id))
      let fields = Self.fields.map { addThing(Dimension(.customer, id, facet: $0)) }
      customers.append((id, whole, fields))
      groups.append(
        .customer(whole.thing, Dimension(.customer, id), fields: fields.map(\.thing)))
    }
    for id in ["promotion", "beta"] {
      tags.append(addThing(Dimension(.tag, id)))
      groups.append(.purge(tags[tags.count - 1].thing, .tag(id)))
    }
    for id in ["chat", "mail"] {
      routes.append(addThing(Dimension(.route, id)))
      groups.append(.purge(routes[routes.count - 1].thing, .route(id)))
    }
  }

  private mutating func addQuestion(
    _ index: Int, _ swarm: Swarm, _ dice: inout Dice
  ) -> KeyComponents {
    let model = dice.pick(models)
    var reads = [everything, model.prefix]
    func add(_ read: Read, declared permille: Int) {
      var read = read
      if dice.chance(permille: permille) {
        read.declares = dice.chance(permille: 500) ? .beforehand : .learnt
      }
      reads.append(read)
    }
    add(model.read, declared: 300)
    if dice.chance(permille: 400) { add(dice.pick(aliases), declared: 500) }
    switch dice.below(4) {
    case 0: add(dice.pick(rolePrompts).whole, declared: 0)
    case 1: add(dice.pick(rolePrompts).system, declared: 600)
    default: add(dice.pick(prompts), declared: 600)
    }
    if dice.chance(permille: 600) { add(dice.pick(corpora), declared: 400) }
    if dice.chance(permille: 300) { add(dice.pick(toolSets), declared: 700) }
    if dice.chance(permille: 250) { add(dice.pick(tags), declared: 0) }
    if dice.chance(permille: 250) { add(dice.pick(routes), declared: 0) }
    var scope = KeyComponents.CustomerScope.sharedAcrossCustomers
    if dice.chance(permille: 500) {
      let customer = dice.pick(customers)
      scope = .customer(customer.id)
      if dice.chance(permille: 300) {
        add(customer.whole, declared: 0)
      } else {
        for field in customer.fields where dice.chance(permille: 700) { add(field, declared: 500) }
      }
    }
    let components = KeyComponents(
      model: .resolved(model.name), prompt: .init("p", version: "1"),
      message: "question \(index)", customer: scope)
    let key = Self.key(components)
    if index < Self.purgedKeys {
      let own = addThing(nil, "key \(index)")
      groups.append(.purge(own.thing, .key(key.digest.description)))
      reads.append(own)
    }
    let contentClass = swarm.classes[dice.below(swarm.classes.count)]
    questions.append(
      Question(
        key: key, reads: reads, contentClass: contentClass.contentClass, bound: contentClass.bound,
        lifetimes: contentClass.lifetimes))
    return components
  }

  /// Has some questions be made from the same as others.
  private mutating func relate(
    _ components: inout [KeyComponents], permille: Int, _ dice: inout Dice
  ) {
    for index in Self.purgedKeys..<questions.count where dice.chance(permille: permille) {
      let other = dice.below(index)
      components[index] = components[other]
      components[index].message = "question \(index)"
      questions[index].key = Self.key(components[index])
      // The last is its key: that of one alone is purged.
      questions[index].reads = questions[other].reads
      if other < Self.purgedKeys { questions[index].reads.removeLast() }
    }
  }

  /// Says where questions lie, and adds others that are near.
  private mutating func addMeanings(_ components: [KeyComponents], _ dice: inout Dice) {
    for index in questions.indices {
      questions[index].meaning = Meaning(components[index], dice: &dice)
    }
    for number in 0..<Self.nearQuestions {
      var near = dice.pick(components)
      near.message = "near question \(number)"
      nearQuestions.append(Meaning(near, dice: &dice))
    }
  }

  private static func key(_ components: KeyComponents) -> AnswerKey {
    do {
      return try components.key()
    } catch {
      fatalError("broken invariant: the catalogue's keys are well formed: \(error)")
    }
  }
}
