import FreshetCache
import FreshetCore

/// An answer that is being made.
final class Fill {
  let node: Int
  let run: Int
  let asked: Asked
  let ticket: FillTicket
  let startedAt: Nanoseconds
  /// The last event that the node had applied at the start, as the oracle knows it.
  let asOf: UInt64
  var facts: [SourcedAnswer.Fact]
  /// The versions declared to the cache together with the answer.
  var learnt: [Dependency] = []

  var question: Int { asked.question }

  init(
    node: Int, run: Int, asked: Asked, ticket: FillTicket, startedAt: Nanoseconds, asOf: UInt64,
    facts: [SourcedAnswer.Fact]
  ) {
    self.node = node
    self.run = run
    self.asked = asked
    self.ticket = ticket
    self.startedAt = startedAt
    self.asOf = asOf
    self.facts = facts
  }
}
