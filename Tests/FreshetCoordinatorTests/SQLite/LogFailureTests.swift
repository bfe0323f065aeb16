import GRDB
import Glibc
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

@Suite(.serialized) struct `Log failures` {
  @Test func `a full disk refuses what does not fit, and the log goes on when space returns`()
    throws
  {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    var chain = try log.chain()
    try log.append(chain.job([.deploy("a", "1")]))
    let swapped = try #require(
      try SwappedFile(
        open: directory.path("freshet.db-wal"), by: "/dev/full", flags: O_RDWR))
    var attempt = chain
    let job = attempt.job([.deploy("a", "2")])
    let error = storeError { try log.append(job) }
    swapped.restore()
    guard case .full? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(log.head == chain.head)
    try log.append(job)
    try log.close()
    #expect(try SQLiteStore(directory: directory.path).replayed().count == 2)
  }

  @Test func `a close that fails loses nothing, and the next start knows it`() throws {
    let directory = try TemporaryDirectory()
    let journal = directory.path("freshet.db-journal")
    try open(directory) { log in
      var chain = try log.chain()
      try log.append(chain.job([.deploy("a", "1")]))
      // As on a full disk, the write-ahead log can be emptied, and the database's header not be written.
      #expect(unsafe mkdir(journal, 0o700) == 0)
      #expect(storeError { try log.close() } != nil)
    }
    #expect(unsafe rmdir(journal) == 0)
    try open(directory) { log in
      #expect(!log.isIncomplete)
      #expect(try log.replayed().count == 1)
      try log.close()
    }
    #expect(unsafe access(directory.path("freshet.db-wal"), F_OK) != 0)
    try open(directory) { log in #expect(!log.isIncomplete) }
    // What really is lost is still noticed.
    #expect(unsafe unlink(directory.path("freshet.db-wal")) == 0)
    try open(directory) { log in #expect(log.isIncomplete) }
  }

  private func open(
    _ directory: TemporaryDirectory, _ body: (SQLiteStore) throws -> Void
  ) throws {
    try body(try SQLiteStore.opened(directory))
  }

  @Test func `at its own limit the log refuses events, and takes them again after a compaction`()
    throws
  {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory, maximumBytes: 256 << 10)
    var chain = try log.chain()
    let reason = String(repeating: "x", count: 1_000)
    var refused: StoreError?
    for _ in 0..<1_000 where refused == nil {
      var attempt = chain
      let job = attempt.job([Event(.purge(.tag("t")), reason: reason)])
      refused = storeError { try log.append(job) }
      if refused == nil { chain = attempt }
    }
    guard case .full? = refused else {
      Issue.record("\(String(describing: refused))")
      return
    }
    #expect(chain.head.sequence > 50)
    #expect(try log.replay { _, _ in } == chain.head)
    try log.compact(through: chain.head.sequence, base: Watermarks())
    _ = try log.dropCompacted()
    try log.append(chain.job([Event(.purge(.tag("t")), reason: reason)]))
  }

  @Test func `a failed fsync ends the log: it is not asked again`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    var chain = try log.chain()
    try log.append(chain.job([.deploy("a", "1")]))
    // Writing to it works, waiting for the disk does not.
    let swapped = try #require(
      try SwappedFile(
        open: directory.path("freshet.db-wal"), by: "/dev/null", flags: O_RDWR))
    let error = storeError { try log.append(chain.job([.deploy("a", "2")])) }
    swapped.restore()
    guard case .broken? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(storeError { _ = try log.replay { _, _ in } } == error)
    #expect(storeError { try log.append(AppendJob(forgotten: ["x"])) } == error)
  }

  @Test func `a write that fails ends the log`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    var chain = try log.chain()
    let swapped = try #require(
      try SwappedFile(
        open: directory.path("freshet.db-wal"), by: "/dev/null", flags: O_RDONLY))
    let error = storeError { try log.append(chain.job([.deploy("a", "2")])) }
    swapped.restore()
    guard case .broken? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: [
    ResultCode.SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC, .SQLITE_IOERR_WRITE, .SQLITE_NOMEM,
  ]) func `what leaves durability unknown is final`(code: ResultCode) {
    let error = StoreError(DatabaseError(resultCode: code), path: "p")
    #expect(error.isFinal)
    guard case .broken = error else {
      Issue.record("\(error)")
      return
    }
  }
}
