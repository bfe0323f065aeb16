import Foundation
import GRDB
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct `Log verification` {
  private func filled() throws -> (TemporaryDirectory, Position) {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    var chain = try log.chain()
    try log.append(chain.job((1...9).map { .deploy("p\($0)", "v\($0)", key: "key\($0)") }))
    let head = try #require(log.head)
    try log.close()
    return (directory, head)
  }

  @Test func `a good log is good up to its head, and is not changed`() throws {
    let (directory, head) = try filled()
    let before = try Data(contentsOf: URL(filePath: directory.path + "/freshet.db"))
    let found = try LogVerification(directory: directory.path)
    #expect(found.good == head)
    #expect(found.fault == nil)
    #expect(try Data(contentsOf: URL(filePath: directory.path + "/freshet.db")) == before)
  }

  @Test(arguments: 1...9) func `a byte that was changed ends what is good before it`(
    sequence: Int
  ) throws {
    let (directory, _) = try filled()
    try tamper(directory) { db in
      let select = "SELECT record FROM events WHERE sequence = ?"
      var bytes = try #require(try Data.fetchOne(db, sql: select, arguments: [sequence]))
      bytes[bytes.startIndex + sequence] ^= 1
      try db.execute(
        sql: "UPDATE events SET record = ? WHERE sequence = ?", arguments: [bytes, sequence])
    }
    let found = try LogVerification(directory: directory.path)
    #expect(found.good.sequence == SequenceNumber(sequence - 1))
    #expect(
      found.fault
        == .damaged(
          sequence: SequenceNumber(sequence), problem: "its bytes do not fit the hash chain"))
  }

  @Test func `a log that a coordinator has open is not read`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    #expect(throws: StoreError.self) { try LogVerification(directory: directory.path) }
    try log.close()
  }

  @Test func `where there is no log there is nothing to verify`() throws {
    let directory = try TemporaryDirectory()
    #expect(throws: StoreError.self) { try LogVerification(directory: directory.path) }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: directory.path).isEmpty)
  }
}
