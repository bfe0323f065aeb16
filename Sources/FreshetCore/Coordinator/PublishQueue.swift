/// Publishes that wait for the log; a group of them becomes one commit.
package struct PublishQueue: Equatable, Sendable {
  struct Pending: Equatable, Sendable {
    /// Nil for the coordinator's own events, which have no caller.
    var token: PublishToken?
    var events: [Event]
    var settles: SequenceNumber?
  }

  /// A publish whose events are being written.
  struct Member: Equatable, Sendable {
    var token: PublishToken?
    /// The source of each event's receipt.
    var receipts: [Source]
  }

  /// The source of a receipt.
  enum Source: Equatable, Sendable {
    /// The record at this index in the group.
    case record(Int, isReplay: Bool)
    /// An event logged earlier, with the changes that the repeated publish asks for.
    case earlier(IdempotencyTable.Use, [Change])
  }

  /// The contents of one commit.
  struct Group: Equatable, Sendable {
    var records: [AppendJob.Record] = []
    var members: [Member] = []
    var answers: [Refused] = []

    struct Refused: Equatable, Sendable {
      var token: PublishToken
      var error: PublishError
    }
  }

  private var pending: [Pending] = []
  /// The index of the next publish.
  ///
  /// Removing from the front of the array would move the rest.
  private var next = 0
  private(set) var eventCount = 0

  init() {}

  var isEmpty: Bool { next == pending.count }

  /// Adds a publisher's events.
  mutating func add(_ events: [Event], token: PublishToken) {
    pending.append(Pending(token: token, events: events, settles: nil))
    eventCount += events.count
  }

  /// Adds an event of the coordinator's own.
  mutating func add(_ event: Event, settles: SequenceNumber) {
    pending.append(Pending(token: nil, events: [event], settles: settles))
    eventCount += 1
  }

  /// Removes publishes from the front until a group is full.
  mutating func takeGroup(
    limit: Int, bytes byteLimit: Int, after head: Position, wall: Int64, index: WatermarkIndex,
    idempotency: IdempotencyTable
  ) -> Group {
    var builder = GroupBuilder(
      head: head, wall: wall, index: index, idempotency: idempotency)
    var bytes = 0
    while next < pending.count, builder.group.records.count < limit, bytes < byteLimit {
      let publish = pending[next]
      let first = builder.group.records.count
      next += 1
      eventCount -= publish.events.count
      builder.add(publish)
      bytes += builder.group.records[first...].reduce(0) { $0 + $1.bytes.count }
    }
    if next == pending.count {
      pending.removeAll(keepingCapacity: true)
      next = 0
    } else if next > 1_024 {
      pending.removeFirst(next)
      next = 0
    }
    return builder.group
  }
}
