import GRDB
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct SQLiteStoreTests {
  @Test func `a log that was not closed is read whole`() throws {
    let directory = try TemporaryDirectory()
    var log: SQLiteStore? = try SQLiteStore.opened(directory)
    var chain = try #require(try log?.chain())
    try log?.append(chain.job((1...50).map { .deploy("p\($0)", "1") }))
    log = nil
    #expect(try SQLiteStore(directory: directory.path).replayed().count == 50)
  }

  @Test func `durability is set after opening, and read back`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    let settings = try log.perform { db in
      [
        try String.fetchOne(db, sql: "PRAGMA journal_mode"),
        try String.fetchOne(db, sql: "PRAGMA synchronous"),
        try String.fetchOne(db, sql: "PRAGMA wal_autocheckpoint"),
        try String.fetchOne(db, sql: "PRAGMA locking_mode"),
      ]
    }
    #expect(settings == ["wal", "2", "0", "exclusive"])
  }
}
