/// The publishes that wait to be written.
///
/// Several of them share one commit.
package struct PublishQueue: Equatable, Sendable {
  struct Pending: Equatable, Sendable {
    /// The caller to answer; nil for the coordinator's own events.
    var token: PublishToken?
    var events: [Event]
    var settles: SequenceNumber?
  }

  /// A publish whose events are being written.
  struct Member: Equatable, Sendable {
    var token: PublishToken?
    /// The sources of the receipts, one for each event.
    var receipts: [Source]
  }

  /// The event that a receipt is for.
  enum Source: Equatable, Sendable {
    /// The record at this index in the group.
    case record(Int, isReplay: Bool)
    /// An event logged earlier, with the changes that the repeated publish states.
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
  /// The index of the next publish in the queue.
  ///
  /// Removing each publish from the front of the array would move all the others.
  private var next = 0
  private(set) var eventCount = 0

  init() {}

  var isEmpty: Bool { next == pending.count }

  /// Adds the events of a publisher.
  mutating func add(_ events: [Event], token: PublishToken) {
    pending.append(Pending(token: token, events: events, settles: nil))
    eventCount += events.count
  }

  /// Adds an event of the coordinator's own, which ends the settling time that `settles` began.
  mutating func add(_ event: Event, settles: SequenceNumber) {
    pending.append(Pending(token: nil, events: [event], settles: settles))
    eventCount += 1
  }

  /// Takes publishes from the front of the queue until a commit is full, and numbers their events.
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
