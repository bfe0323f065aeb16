import GRDB
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct `Log compaction` {
  @Test func `what leads to an event by its dimensions goes with it`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    var chain = try log.chain()
    try log.append(
      chain.job([
        .deploy("a", "1"), .customer("42", "plan"), Event(.purge(.everything)),
        Event(.purge(.keyPrefix("m:")), idempotencyKey: "old"), .deploy("a", "2"),
        .deploy("b", "1"),
      ]))
    try log.compact(through: 4, base: Watermarks())
    #expect(try log.dropCompacted() == false)
    #expect(
      try log.perform { try Int.fetchOne($0, sql: "SELECT count(*) FROM event_dimensions") } == 2)
  }

  @Test func `rows go in bounded slices, and a crash between them leaves a log that reads`() throws
  {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    var chain = try log.chain()
    let count = SQLiteStore.compactionSlice + 10
    try log.append(chain.job((1...count).map { .customer("\($0)", "f") }))
    try log.compact(through: SequenceNumber(count), base: Watermarks())
    #expect(try log.dropCompacted())
    try log.close()
    let again = try SQLiteStore(directory: directory.path)
    #expect(try again.replay { _, _ in Issue.record("an event below the floor") } == chain.head)
    #expect(try again.dropCompacted() == false)
    #expect(
      try again.perform { try Int.fetchOne($0, sql: "SELECT count(*) FROM events") } == 0)
  }
}
