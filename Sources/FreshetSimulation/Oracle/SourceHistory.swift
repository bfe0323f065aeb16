/// The state of a thing at one time; equal states have equal contents.
package typealias Content = Int32

/// Identifies one thing in the world that answers are made from.
package typealias ThingID = Int32

/// One change of one thing at its source.
package struct SourceChange: Sendable {
  /// The contents from which answers may be made from now on.
  package var contents: [Content]
  /// Other contents with the same version name, which a cache that knows only the name cannot distinguish.
  package var namesakes: [Content] = []
  /// Whether the event drops the dimension rather than naming active versions.
  package var isDrop: Bool
  /// Whether the event names a version and also drops what was made under it before.
  package var isForced = false
  /// Whether the event ends a settling time: it drops, and names again what is active.
  package var endsSettling = false
  /// How long the event allows what it killed to be served while it is refreshed.
  package var grace: Nanoseconds
  /// When the source was changed.
  package var writtenAt: Nanoseconds
  /// When its event became durable; `.max` if it is not.
  package var committedAt = Nanoseconds.max
  /// The number of its event in ``lineage``.
  package var sequence: UInt64 = 0
  /// The event's numbers in lost logs: a publisher without an answer retries.
  package var earlierSequences: [UInt64] = []
  /// The history of the log that contains it.
  package var lineage = 0
  /// Whether its event is in the current log.
  package var isInLog = false
  /// Whether its event is no longer in a log, but every node in ``lineage`` holds nothing older.
  package var isInherited = false

  package init(
    contents: [Content], isDrop: Bool, grace: Nanoseconds, writtenAt: Nanoseconds
  ) {
    self.contents = contents
    self.isDrop = isDrop
    self.grace = grace
    self.writtenAt = writtenAt
  }

  /// The event, its kind and the contents right since, for display.
  package var summary: String {
    let event = sequence == 0 ? "-" : "\(lineage)@\(sequence)"
    let sort = isDrop ? "drop" : "name"
    return "\(event):\(sort)=\(contents.map(String.init).joined(separator: "+"))"
  }

  /// All current and former numbers of its event.
  var numbers: [UInt64] { sequence == 0 ? [] : earlierSequences + [sequence] }

  /// Whether its event is in a log.
  package var isCommitted: Bool { committedAt != .max }
}

/// One thing and its history.
package struct SourceHistory: Sendable {
  package let name: String
  /// The contents of the source, one of which is read.
  package var current: [Content]
  /// The changes, oldest first; the first is the initial state.
  package var changes: [SourceChange]

  package init(name: String, content: Content) {
    self.name = name
    current = [content]
    var first = SourceChange(contents: [content], isDrop: true, grace: 0, writtenAt: .min)
    first.committedAt = .min
    changes = [first]
  }
}

/// Identifies a change of a thing.
package struct ChangeID: Hashable, Sendable {
  package var thing: ThingID
  package var index: Int

  package init(thing: ThingID, index: Int) {
    self.thing = thing
    self.index = index
  }
}
