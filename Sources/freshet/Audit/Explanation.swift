package import FreshetAPI
package import FreshetCore

/// The history of an answer, event by event, by the rule that nodes apply.
package struct Explanation: Sendable {
  /// An answer, as far as it is known from outside.
  package struct Answer: Mortal, Equatable, Sendable {
    package var keyDigest: String
    package var readableKey: String
    package var asOf: SequenceNumber
    package var dependencies: [Dependency]

    package init(
      keyDigest: String, readableKey: String, asOf: SequenceNumber, dependencies: [Dependency]
    ) {
      self.keyDigest = keyDigest
      self.readableKey = readableKey
      self.asOf = asOf
      self.dependencies = dependencies
    }
  }

  /// An event that changed whether the answer may be served.
  package struct Turn: Equatable, Sendable {
    package var event: EventDocument
    /// True if the event killed the answer, false if it made it right again.
    package var isDeath: Bool
  }

  /// The turns in the order of the log.
  package private(set) var turns: [Turn] = []
  package let answer: Answer
  private var watermarks = Watermarks()
  private var isAlive = true

  package init(_ answer: Answer) {
    self.answer = answer
  }

  /// Whether the answer may be served after all events taken so far.
  package var verdict: Liveness { watermarks.liveness(of: answer) }

  /// Applies the next event of the log.
  package mutating func take(_ event: EventDocument) {
    for change in event.changes.compactMap(\.change) {
      watermarks.merge(change, at: event.sequence)
    }
    let isAlive = verdict == .alive
    // Events before the answer was made are not part of its history.
    if event.sequence > answer.asOf, isAlive != self.isAlive {
      turns.append(Turn(event: event, isDeath: !isAlive))
    }
    self.isAlive = isAlive
  }
}
