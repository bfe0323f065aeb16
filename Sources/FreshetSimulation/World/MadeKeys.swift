import FreshetCache

/// Keys made from what nodes knew when asked, each with a number for the oracle.
struct MadeKeys {
  /// The number of the first key.
  var first = 0
  private(set) var all: [(key: AnswerKey, question: Int)] = []
  private var numbers: [KeyDigest: Int] = [:]

  /// The number of a key, assigned at its first use.
  mutating func number(of key: AnswerKey, question: Int) -> Int {
    if let number = numbers[key.digest] { return number }
    let number = first + all.count
    numbers[key.digest] = number
    all.append((key, question))
    return number
  }
}

/// A node's keys, so that one is made again only after the node's knowledge has changed: making them takes more
/// time than all else that a lookup does.
struct KeyMemory {
  private struct Asked: Hashable {
    let question: Int
    /// What the application declares.
    let contents: [Content]
  }
  private var generation: UInt64?
  private var keys: [Asked: AnswerKey] = [:]

  /// The key of a question with the versions that `facts` declare.
  mutating func key(
    of question: Int, _ facts: [SourcedAnswer.Fact], in fleet: FleetState,
    make: () throws(KeyError) -> AnswerKey
  ) throws(KeyError) -> AnswerKey {
    if generation != fleet.generation {
      generation = fleet.generation
      keys.removeAll(keepingCapacity: true)
    }
    let asked = Asked(question: question, contents: facts.map(\.content))
    if let known = keys[asked] { return known }
    let key = try make()
    keys[asked] = key
    return key
  }
}

/// A question as asked: its key, and what its application had loaded by then.
struct Asked {
  let question: Int
  let key: AnswerKey
  /// The key's number for the oracle.
  let number: Int
  var facts: [SourcedAnswer.Fact] = []
}
