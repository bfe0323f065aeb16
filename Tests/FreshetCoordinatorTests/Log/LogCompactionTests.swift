import GRDB
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct `Log compaction` {
  @Test func `the floor keeps the watermarks, and the events above it`() throws {
    let directory = try TemporaryDirectory()
    let log = try EventLog.opened(directory)
    var chain = try log.chain()
    var base = Watermarks()
    let events: [Event] = [
      .deploy("a", "1"), .customer("42", "plan"), Event(.purge(.everything)),
      Event(.purge(.keyPrefix("m:")), idempotencyKey: "old"), .deploy("a", "2"),
      .deploy("b", "1"),
    ]
    let job = chain.job(events)
    try log.append(job)
    for record in job.records.prefix(4) {
      for change in record.event.changes { base.merge(change, at: record.event.sequence) }
    }
    try log.compact(through: 4, base: base)
    #expect(try log.events(matching: EventFilter()).map(\.sequence) == [5, 6])
    #expect(try log.dropCompacted() == false)
    try log.close()

    let again = try EventLog(directory: directory.path)
    let recovered = try again.recover()
    #expect(recovered.floor == 4)
    #expect(recovered.floorDigest == job.records[3].digest)
    #expect(recovered.base == base)
    #expect(try again.replayed().map(\.sequence) == [5, 6])
    #expect(again.head == chain.head)
    #expect(
      try again.perform { try Int.fetchOne($0, sql: "SELECT count(*) FROM event_dimensions") }
        == 2)
    // The key went with its event.
    try again.append(chain.job([Event(.purge(.tag("t")), idempotencyKey: "old")]))
  }

  @Test func `rows go in bounded slices, and a crash between them leaves a log that reads`() throws
  {
    let directory = try TemporaryDirectory()
    let log = try EventLog.opened(directory)
    var chain = try log.chain()
    let count = EventLog.compactionSlice + 10
    try log.append(chain.job((1...count).map { .customer("\($0)", "f") }))
    try log.compact(through: SequenceNumber(count), base: Watermarks())
    #expect(try log.dropCompacted())
    try log.close()
    let again = try EventLog(directory: directory.path)
    #expect(try again.replay { _, _ in Issue.record("an event below the floor") } == chain.head)
    #expect(try again.dropCompacted() == false)
    #expect(
      try again.perform { try Int.fetchOne($0, sql: "SELECT count(*) FROM events") } == 0)
  }

  @Test func `a floor beyond the head is refused`() throws {
    let directory = try TemporaryDirectory()
    let log = try EventLog.opened(directory)
    #expect(
      logError { try log.compact(through: 3, base: Watermarks()) }
        == .damaged(sequence: 3, problem: "it is missing"))
  }

  @Test func `watermarks at a floor that are cut are found`() throws {
    var base = Watermarks()
    base.merge(.drops(Dimension(.tag, "t")), at: 9)
    let bytes = base.baseBytes
    #expect(try Watermarks(baseBytes: bytes) == base)
    for count in 1..<bytes.count {
      #expect(
        logError { _ = try Watermarks(baseBytes: Array(bytes.prefix(count))) }
          == .damaged(sequence: nil, problem: "the watermarks at its floor are cut"))
    }
  }
}
