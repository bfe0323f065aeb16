import FreshetCache

/// Keys that were made from what nodes knew when they were asked for, each with a number for the oracle.
struct MadeKeys {
  /// The number of the first.
  var first = 0
  private(set) var all: [(key: AnswerKey, question: Int)] = []
  private var numbers: [KeyDigest: Int] = [:]

  /// The number of a key.
  mutating func number(of key: AnswerKey, question: Int) -> Int {
    if let number = numbers[key.digest] { return number }
    let number = first + all.count
    numbers[key.digest] = number
    all.append((key, question))
    return number
  }
}

/// A question as it was asked: under which key, and what its application had loaded by then.
struct Asked {
  let question: Int
  let key: AnswerKey
  /// What the oracle calls the key.
  let number: Int
  var facts: [SourcedAnswer.Fact] = []
}
