import FreshetCache

/// A cache of a node's keys, each of which is made again only after the node's knowledge has changed.
///
/// Making a key takes more time than everything else in a lookup.
struct KeyMemory {
  private struct Asked: Hashable {
    let question: Int
    /// The contents whose versions the application declares.
    let contents: [Content]
  }
  private var revision: UInt64?
  private var keys: [Asked: AnswerKey] = [:]

  /// Returns the key of a question with the versions that `facts` declare.
  mutating func key(
    of question: Int, _ facts: [SourcedAnswer.Fact], in fleet: FleetState,
    make: () throws(KeyError) -> AnswerKey
  ) throws(KeyError) -> AnswerKey {
    if revision != fleet.revision {
      revision = fleet.revision
      keys.removeAll(keepingCapacity: true)
    }
    let asked = Asked(question: question, contents: facts.map(\.content))
    if let known = keys[asked] { return known }
    let key = try make()
    keys[asked] = key
    return key
  }
}
