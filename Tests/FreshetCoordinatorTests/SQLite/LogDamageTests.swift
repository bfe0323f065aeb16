import Foundation
import GRDB
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct `Log damage` {
  private func filled() throws -> TemporaryDirectory {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    var chain = try log.chain()
    var job = chain.job((1...9).map { .deploy("p\($0)", "v\($0)", key: "key\($0)") })
    job.joined = [
      NodeIdentity(
        id: "i", name: "n", application: "a", applicationVersion: "", bound: .seconds(2))
    ]
    try log.append(job)
    try log.close()
    return directory
  }

  private func damage(_ sql: String) throws -> StoreError? {
    let directory = try filled()
    try tamper(directory, sql)
    return storeError {
      let log = try SQLiteStore(directory: directory.path)
      _ = try log.recover()
      _ = try log.replay { _, _ in }
    }
  }

  @Test(arguments: 1...9, ["record", "digest"]) func `one byte flipped in any row is found there`(
    sequence: Int, column: String
  ) throws {
    let directory = try filled()
    try tamper(directory) { db in
      let select = "SELECT \(column) FROM events WHERE sequence = ?"
      var bytes = try #require(try Data.fetchOne(db, sql: select, arguments: [sequence]))
      bytes[bytes.startIndex + sequence] ^= 1
      try db.execute(
        sql: "UPDATE events SET \(column) = ? WHERE sequence = ?", arguments: [bytes, sequence])
    }
    let log = try SQLiteStore(directory: directory.path)
    #expect(
      storeError { _ = try log.replay { _, _ in } }
        == .damaged(
          sequence: SequenceNumber(sequence), problem: "its bytes do not fit the hash chain"))
  }

  @Test(arguments: [
    ("UPDATE events SET kind = 'Purge' WHERE sequence = 4", "kind or idempotency key"),
    ("UPDATE events SET idempotency_key = 'other' WHERE sequence = 4", "kind or idempotency key"),
    ("UPDATE events SET idempotency_key = NULL WHERE sequence = 4", "kind or idempotency key"),
    (
      "UPDATE events SET key_owner = 'token:x' WHERE sequence = 4",
      "the owner of its idempotency key"
    ),
    ("UPDATE events SET committed_at = 1 WHERE sequence = 4", "its time differs"),
    ("DELETE FROM events WHERE sequence = 4", "it is missing; the next one found is 5"),
  ]) func `what lies beside an event's bytes is checked too`(
    sql: String, problem: String
  ) throws {
    let error = try damage(sql)
    guard case .damaged(sequence: 4, problem: let text)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(text.contains(problem))
  }

  @Test func `an event that was put in from elsewhere is found`() throws {
    // A record that decodes and chains by itself, but says another number.
    let foreign = LoggedEvent(sequence: 77, event: .deploy("x", "1"), changes: [], committedAt: 0)
    let directory = try filled()
    let log = try SQLiteStore(directory: directory.path)
    let head = try log.replay { _, _ in }
    try log.close()
    let bytes = foreign.encoded()
    let digest = head.digest.appending(bytes)
    try tamper(
      directory,
      """
      INSERT INTO events (sequence, kind, record, digest, committed_at) VALUES
        (10, 'PromptDeploy', x'\(bytes.hexadecimal)', x'\(digest)', 0)
      """)
    let again = try SQLiteStore(directory: directory.path)
    #expect(
      storeError { _ = try again.replay { _, _ in } }
        == .damaged(sequence: 10, problem: "it calls itself 77"))
  }

  @Test(arguments: [
    ("UPDATE meta SET epoch_low = epoch_low + 1", "its description does not fit its seal"),
    ("UPDATE meta SET floor = 3", "its description does not fit its seal"),
    ("UPDATE meta SET base = x'00'", "its description does not fit its seal"),
    ("UPDATE meta SET floor_digest = x'00'", "its description cannot be read"),
    ("UPDATE meta SET epoch_began = 3", "its description does not fit its seal"),
    ("UPDATE meta SET secret = zeroblob(32)", "its description does not fit its seal"),
    ("UPDATE meta SET secret = x''", "its description does not fit its seal"),
    ("DELETE FROM meta", "its description cannot be read"),
    ("UPDATE nodes SET bound_ms = 200", "node 'n' does not fit its seal"),
    ("UPDATE nodes SET bound_ms = NULL", "node 'n' does not fit its seal"),
    ("UPDATE nodes SET is_fenced = 1", "node 'n' does not fit its seal"),
  ]) func `a change beside the events is found by its seal`(sql: String, problem: String) throws {
    #expect(try damage(sql) == .damaged(sequence: nil, problem: problem))
  }

  @Test func `any byte flipped anywhere in the file is found, or was of no consequence`() throws {
    let original = try filled()
    let healthy = try SQLiteStore(directory: original.path)
    let contents = try healthy.replayed()
    let roster = try healthy.recover().roster
    try healthy.close()
    let file = try Data(contentsOf: URL(fileURLWithPath: original.path("freshet.db")))
    var found = 0
    for offset in stride(from: 0, to: file.count, by: 97) {
      let directory = try TemporaryDirectory()
      var damaged = file
      damaged[offset] ^= 0x41
      let path = directory.path("freshet.db")
      #expect(
        FileManager.default.createFile(
          atPath: path, contents: damaged, attributes: [.posixPermissions: 0o600]))
      do {
        let log = try SQLiteStore(directory: directory.path)
        let recovered = try log.recover()
        #expect(try log.replayed() == contents, "offset \(offset)")
        #expect(recovered.roster == roster, "offset \(offset)")
      } catch {
        found += 1
        #expect(error is StoreError, "offset \(offset): \(error)")
      }
    }
    #expect(found > 10)
  }
}
