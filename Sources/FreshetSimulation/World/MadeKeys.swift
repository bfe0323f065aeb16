import FreshetCache

/// Keys that were made from what nodes knew when a question was asked, each with a number for the oracle.
struct MadeKeys {
  /// The number of the first key.
  var first = 0
  private(set) var all: [(key: AnswerKey, question: Int)] = []
  private var numbers: [KeyDigest: Int] = [:]

  /// Returns the number of a key, which is assigned at its first use.
  mutating func number(of key: AnswerKey, question: Int) -> Int {
    if let number = numbers[key.digest] { return number }
    let number = first + all.count
    numbers[key.digest] = number
    all.append((key, question))
    return number
  }
}

/// A question as it was asked: its key, and what its application had loaded by then.
struct Asked {
  let question: Int
  let key: AnswerKey
  /// The key's number for the oracle.
  let number: Int
  var facts: [SourcedAnswer.Fact] = []
}
