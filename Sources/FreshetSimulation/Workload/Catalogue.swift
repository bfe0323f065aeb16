import FreshetCache
import FreshetCore

/// The contents of the simulated world: things that change, and questions whose answers are made from them.
///
/// All nodes of a run share it.
struct Catalogue {
  /// When an application learns the version of a thing and declares it.
  enum Declares {
    /// It declares no version; the order of events decides.
    case never
    /// It loads the version before it requests a ticket.
    case beforehand
    /// It gets the version together with the content.
    case learnt
  }

  /// One thing that an answer is made from.
  struct Read {
    var thing: ThingID
    /// The dimension declared to the cache; nil if every entry depends on it implicitly.
    var dimension: Dimension?
    var declares: Declares
  }

  /// A question, its key, and what its answer is made from.
  struct Question {
    var key: Key
    var reads: [Read]
    var contentClass: ContentClass
    /// The bound of the question's class; ``Swarm/unbounded`` if it has none.
    var bound: Nanoseconds
    var lifetimes: ClosedRange<Nanoseconds>
    /// The question's meaning; nil if no near questions are asked.
    var meaning: Meaning?
  }

  /// How a question gets its key.
  enum Key {
    /// The key is always the same.
    case fixed(AnswerKey)
    /// The key is made from what the application and its node know when the question is asked.
    case made(KeyTemplate)
  }

  /// Things that one publisher changes, one after another.
  enum Group {
    /// Something with versions, such as a corpus.
    case versioned(ThingID, Dimension)
    /// A name that resolves to models.
    case alias(ThingID, String)
    /// A prompt deployed by roles: the whole and its roles.
    case prompt(ThingID, Dimension, roles: [(role: PromptRole, thing: ThingID)])
    /// A customer: the whole and its fields.
    case customer(ThingID, Dimension, fields: [ThingID])
    /// The target of an operator's purge.
    case purge(ThingID, Purge)
  }

  private(set) var questions: [Question] = []
  /// Questions that can only be served other questions' answers; empty if no near questions are asked.
  private(set) var nearQuestions: [Meaning] = []
  let things: Things

  var groups: [Group] { things.groups }
  var names: [String] { things.names }

  /// The number of questions whose entries are purged by key.
  private static let purgedKeys = 4
  /// The number of near questions, if any are asked.
  private static let nearQuestions = 12

  static let fields = ["plan", "address"]

  init(_ swarm: Swarm, dice: inout Dice, later: inout Dice) {
    var things = Things()
    let builder = QuestionBuilder(things: things, swarm: swarm)
    var components: [KeyComponents] = []
    for index in 0..<swarm.keys {
      var (question, made) = builder.question(index, &dice)
      if index < Self.purgedKeys, case .fixed(let key) = question.key {
        question.reads.append(things.addKey(index, digest: key.digest.description))
      }
      questions.append(question)
      components.append(made)
    }
    self.things = things
    relate(&components, permille: swarm.kinPermille, &later)
    for index in questions.indices.dropFirst(Self.purgedKeys)
    where later.chance(permille: swarm.madeKeysPermille) {
      questions[index] = builder.madeQuestion(index, like: questions[index], &later)
    }
    if swarm.nearThreshold != nil { addMeanings(components, &later) }
  }

  /// Makes some questions depend on the same things as others.
  private mutating func relate(
    _ components: inout [KeyComponents], permille: Int, _ dice: inout Dice
  ) {
    for index in Self.purgedKeys..<questions.count where dice.chance(permille: permille) {
      let other = dice.below(index)
      components[index] = components[other]
      components[index].message = "question \(index)"
      questions[index].key = .fixed(QuestionBuilder.key(components[index]))
      // The last read is the question's own key, which is purged by itself.
      questions[index].reads = questions[other].reads
      if other < Self.purgedKeys { questions[index].reads.removeLast() }
    }
  }

  /// Assigns meanings to the questions, and adds near ones.
  private mutating func addMeanings(_ components: [KeyComponents], _ dice: inout Dice) {
    for index in questions.indices {
      guard case .fixed = questions[index].key else { continue }
      questions[index].meaning = Meaning(components[index], dice: &dice)
    }
    for number in 0..<Self.nearQuestions {
      var near = dice.pick(components)
      near.message = "near question \(number)"
      nearQuestions.append(Meaning(near, dice: &dice))
    }
  }
}
