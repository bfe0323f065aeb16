/// An answer that records what it was made from.
package final class SourcedAnswer: Sendable {
  /// The content read of one thing.
  package struct Fact: Sendable {
    package var thing: ThingID
    package var content: Content
    /// Whether the version was declared to the cache.
    package var isDeclared: Bool

    package init(thing: ThingID, content: Content, isDeclared: Bool) {
      self.thing = thing
      self.content = content
      self.isDeclared = isDeclared
    }
  }

  package let id: Int
  package let key: Int
  package let facts: [Fact]
  /// When its generation began, in real time.
  package let madeAt: Nanoseconds
  /// The last event that its node had applied then.
  package let asOf: UInt64
  /// The shortest and the longest time that it may live.
  package let lifetimes: ClosedRange<Nanoseconds>

  package init(
    id: Int, key: Int, facts: [Fact], madeAt: Nanoseconds, asOf: UInt64,
    lifetimes: ClosedRange<Nanoseconds>
  ) {
    self.id = id
    self.key = key
    self.facts = facts
    self.madeAt = madeAt
    self.asOf = asOf
    self.lifetimes = lifetimes
  }
}
