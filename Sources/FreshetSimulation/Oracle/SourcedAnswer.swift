/// An answer that says what it was made from.
package final class SourcedAnswer: Sendable {
  /// What was read of one thing.
  package struct Fact: Sendable {
    package var thing: ThingID
    package var content: Content
    /// Whether the cache was told the version.
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
  /// What its node had applied then.
  package let asOf: UInt64
  /// How long it may live at least, and at most.
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
