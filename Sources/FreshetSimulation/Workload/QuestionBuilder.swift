import FreshetCache
import FreshetCore

/// Draws the questions of a catalogue at random.
struct QuestionBuilder {
  let things: Things
  let swarm: Swarm

  /// Draws a question with a fixed key, and the components of that key.
  func question(_ index: Int, _ dice: inout Dice) -> (Catalogue.Question, KeyComponents) {
    let model = dice.pick(things.models)
    var reads = [things.everything, model.prefix]
    func add(_ read: Catalogue.Read, declared permille: Int) {
      reads.append(Self.declared(read, permille: permille, &dice))
    }
    add(model.read, declared: 300)
    switch dice.below(4) {
    case 0: add(dice.pick(things.rolePrompts).whole, declared: 0)
    case 1: add(dice.pick(dice.pick(things.rolePrompts).roles).read, declared: 600)
    default: add(dice.pick(things.prompts), declared: 600)
    }
    if dice.chance(permille: 600) { add(dice.pick(things.corpora), declared: 400) }
    if dice.chance(permille: 300) { add(dice.pick(things.toolSets), declared: 700) }
    if dice.chance(permille: 250) { add(dice.pick(things.tags), declared: 0) }
    if dice.chance(permille: 250) { add(dice.pick(things.routes), declared: 0) }
    var components = KeyComponents(
      model: .resolved(model.name), prompt: .init("p", version: "1"),
      message: "question \(index)", customer: .sharedAcrossCustomers)
    if dice.chance(permille: 500) {
      for read in customer(of: &components, &dice) { add(read, declared: 500) }
    }
    let contentClass = swarm.classes[dice.below(swarm.classes.count)]
    let question = Catalogue.Question(
      key: .fixed(Self.key(components)), reads: reads, contentClass: contentClass.contentClass,
      bound: contentClass.bound, lifetimes: contentClass.lifetimes)
    return (question, components)
  }

  /// Assigns the question to a customer; returns the customer's fields, or the whole, on which its answer depends.
  private func customer(
    of components: inout KeyComponents, _ dice: inout Dice
  ) -> [Catalogue.Read] {
    let customer = dice.pick(things.customers)
    components.customer = .customer(customer.id)
    let fields = customer.fields.filter { _ in dice.chance(permille: 500) }
    components.customerFields = fields.compactMap(\.dimension?.facet)
    return fields.isEmpty ? [customer.whole] : fields
  }

  /// Draws a question whose key is made from what its node knows when it is asked.
  func madeQuestion(
    _ index: Int, like other: Catalogue.Question, _ dice: inout Dice
  ) -> Catalogue.Question {
    var template = KeyTemplate(message: "question \(index)")
    if dice.chance(permille: 600) {
      let alias = dice.pick(things.aliases)
      template.model = .alias(alias.id, Self.declared(alias.read, permille: 500, &dice))
    } else {
      let model = dice.pick(things.models)
      var read = model.read
      // A key has no component for a model's fingerprint, which comes with the answer.
      if dice.chance(permille: 300) { read.declares = .learnt }
      template.model = .resolved(model.name, read)
    }
    if dice.chance(permille: 500) {
      let prompt = dice.pick(things.rolePrompts)
      template.prompt = prompt.id
      template.roles = prompt.roles.map { role, read in
        (role, Self.declared(read, permille: 500, &dice))
      }
      if dice.chance(permille: 500) { template.roles.removeLast() }
    } else {
      let prompt = dice.pick(things.prompts)
      template.prompt = prompt.dimension?.id ?? ""
      template.whole = Self.declared(prompt, permille: 500, &dice)
    }
    if dice.chance(permille: 500) {
      template.corpus = Self.declared(dice.pick(things.corpora), permille: 400, &dice)
    }
    if dice.chance(permille: 500) {
      let guardrail = dice.pick(things.guardrails)
      template.guardrail = (guardrail.id, Self.declared(guardrail.read, permille: 500, &dice))
    }
    var question = other
    question.key = .made(template)
    question.reads = [things.everything] + template.reads
    if dice.chance(permille: 250) { question.reads.append(dice.pick(things.tags)) }
    return question
  }

  private static func declared(
    _ read: Catalogue.Read, permille: Int, _ dice: inout Dice
  ) -> Catalogue.Read {
    var read = read
    if dice.chance(permille: permille) {
      read.declares = dice.chance(permille: 500) ? .beforehand : .learnt
    }
    return read
  }

  static func key(_ components: KeyComponents) -> AnswerKey {
    invariant("the catalogue's keys are well formed") { try components.key() }
  }
}
