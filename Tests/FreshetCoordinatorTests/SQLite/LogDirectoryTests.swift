import Foundation
import GRDB
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct `Log directory` {
  private func opening(_ path: String) -> StoreError? {
    storeError { _ = try SQLiteStore(directory: path) }
  }

  @Test func `the directory and its files are for this user alone`() throws {
    let directory = try TemporaryDirectory()
    let inner = directory.path("a/b")
    let log = try SQLiteStore(directory: inner)
    _ = try log.replay { _, _ in }
    #expect(try directory.mode(of: "a/b") == 0o700)
    for file in ["lock", "freshet.db", "freshet.db-wal"] {
      #expect(try directory.mode(of: "a/b/" + file) == 0o600, "\(file)")
    }
  }

  @Test func `a second owner is refused, and told who the first is`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    let own = ProcessInfo.processInfo.processIdentifier
    #expect(opening(directory.path) == .locked(path: directory.path, holder: own))
    #expect(opening(directory.path)?.description.contains("process \(own)") == true)
    try log.close()
    withExtendedLifetime(log) {}
  }

  @Test func `the lock ends with the log`() throws {
    let directory = try TemporaryDirectory()
    var log: SQLiteStore? = try SQLiteStore.opened(directory)
    try log?.close()
    log = nil
    #expect(opening(directory.path) == nil)
  }

  @Test func `the lock ends with the log, even if a child that just starts has a copy of its file`()
    throws
  {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    let copy = dup(try #require(openFile(directory.path("lock"))))
    defer { close(copy) }
    try log.close()
    #expect(opening(directory.path) == nil)
  }

  @Test func `no other connection gets at the database while the log is open`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    #expect(throws: DatabaseError.self) {
      try DatabaseQueue(path: directory.path("freshet.db")).read { db in
        try Int.fetchOne(db, sql: "SELECT count(*) FROM events")
      }
    }
    try log.close()
  }

  @Test func `a file in the directory's place`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("file")
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    #expect(opening(path) == .notADirectory(path: path))
    #expect(opening(path + "/below") == .notADirectory(path: path))
  }

  @Test func `a directory that cannot be made`() {
    guard case .unusable(let text)? = opening("/proc/freshet/log") else {
      Issue.record("opened below /proc")
      return
    }
    #expect(text.hasPrefix("/proc/freshet cannot be used: "))
  }

  @Test(arguments: [0o755, 0o750, 0o701]) func `a directory that others may enter`(
    mode: Int
  ) throws {
    let directory = try TemporaryDirectory()
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: directory.path)
    let digits = String(mode, radix: 8)
    #expect(
      opening(directory.path) == .exposed(path: directory.path, reason: "has mode \(digits)"))
  }

  @Test func `a database that others may read`() throws {
    let directory = try TemporaryDirectory()
    try SQLiteStore.opened(directory).close()
    let path = directory.path("freshet.db")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(opening(directory.path) == .exposed(path: path, reason: "has mode 644"))
  }

  @Test func `a file that is no database`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("freshet.db")
    let text = Data(String(repeating: "shopping list\n", count: 200).utf8)
    #expect(
      FileManager.default.createFile(
        atPath: path, contents: text, attributes: [.posixPermissions: 0o600]))
    #expect(opening(directory.path) == .foreign(path: path, found: "it is no SQLite database"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == text)
  }

  @Test func `a database of another application is refused, and left as it was`() throws {
    let directory = try TemporaryDirectory()
    try tamper(directory, "PRAGMA application_id = 77; CREATE TABLE notes (text)")
    let path = directory.path("freshet.db")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    guard case .unusable(let text)? = opening(directory.path) else {
      Issue.record("taken for a log")
      return
    }
    #expect(text.contains("is no log of Freshet"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func `a database without a mark is foreign too`() throws {
    let directory = try TemporaryDirectory()
    try tamper(directory, "CREATE TABLE events (text)")
    let path = directory.path("freshet.db")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    guard case .unusable(let text)? = opening(directory.path) else {
      Issue.record("taken for a log")
      return
    }
    #expect(text.contains("is no log of Freshet"))
  }

  @Test func `a log of a newer version is refused`() throws {
    let directory = try TemporaryDirectory()
    try SQLiteStore.opened(directory).close()
    try tamper(directory, "PRAGMA user_version = 5")
    let error = opening(directory.path)
    #expect(error == .format(place: directory.path("freshet.db"), version: 5, supported: 4))
    #expect(error?.description.contains("run the version that wrote it") == true)
  }
}
