/// What a thing was at one time: two states are the same if their contents are.
package typealias Content = Int32

/// One thing in the world that answers are made from.
package typealias ThingID = Int32

/// One change of one thing, at its source.
package struct SourceChange: Sendable {
  /// What answers may be made from, from now on.
  package var contents: [Content]
  /// What else has the name of one of these: a cache that was told that name cannot know them apart.
  package var namesakes: [Content] = []
  /// Whether the event says "drop it" rather than which versions are right.
  package var isDrop: Bool
  /// Whether the event names a version, and drops what was made under it before all the same.
  package var isForced = false
  /// How long its event allows what it killed to be served while it is refreshed.
  package var grace: Nanoseconds
  /// When the source was changed.
  package var writtenAt: Nanoseconds
  /// When its event was durable; `.max` while it is not.
  package var committedAt = Nanoseconds.max
  /// The number of its event, in ``lineage``.
  package var sequence: UInt64 = 0
  /// Numbers that it had in logs that are gone: a publisher that was not answered repeats itself.
  package var earlierSequences: [UInt64] = []
  /// In which history of the log.
  package var lineage = 0
  /// Whether its event is in the log that there is.
  package var isInLog = false
  /// Whether its event is in no log any more, but whoever follows ``lineage`` holds nothing older.
  package var isInherited = false

  package init(
    contents: [Content], isDrop: Bool, grace: Nanoseconds, writtenAt: Nanoseconds
  ) {
    self.contents = contents
    self.isDrop = isDrop
    self.grace = grace
    self.writtenAt = writtenAt
  }

  /// For people: which event, what it says, and what is right since.
  package var summary: String {
    let event = sequence == 0 ? "-" : "\(lineage)@\(sequence)"
    let sort = isDrop ? "drop" : "name"
    return "\(event):\(sort)=\(contents.map(String.init).joined(separator: "+"))"
  }

  /// All numbers that its event has or had.
  var numbers: [UInt64] { sequence == 0 ? [] : earlierSequences + [sequence] }

  /// Whether its event is in a log.
  package var isCommitted: Bool { committedAt != .max }
}

/// Real time in nanoseconds: what no machine's clock shows.
package typealias Nanoseconds = Int64

/// One thing, and all that it has been.
package struct SourceHistory: Sendable {
  package let name: String
  /// What the source holds now: one of these is read.
  package var current: [Content]
  /// Oldest first; the first is how it was at the beginning.
  package var changes: [SourceChange]

  package init(name: String, content: Content) {
    self.name = name
    current = [content]
    var first = SourceChange(contents: [content], isDrop: true, grace: 0, writtenAt: .min)
    first.committedAt = .min
    changes = [first]
  }
}

/// Which change of which thing.
package struct ChangeID: Hashable, Sendable {
  package var thing: ThingID
  package var index: Int

  package init(thing: ThingID, index: Int) {
    self.thing = thing
    self.index = index
  }
}
