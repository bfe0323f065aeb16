import Foundation
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct `Log backup` {
  private func bytes(of file: BackupFile) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < file.size { bytes += try file.piece(at: bytes.count) }
    #expect(try file.piece(at: bytes.count).isEmpty)
    return bytes
  }

  private func finish(_ copy: BackupCopy, of log: SQLiteStore) throws -> BackupFile {
    for _ in 0..<100_000 {
      if let file = try log.step(copy) { return file }
    }
    throw StoreError.broken("the backup does not end")
  }

  /// Puts a backup into a folder of its own.
  private func saved(_ file: BackupFile) throws -> (TemporaryDirectory, path: String) {
    let directory = try TemporaryDirectory()
    let path = directory.path("backup")
    try Data(try bytes(of: file)).write(to: URL(filePath: path))
    return (directory, path)
  }

  @Test func `is whole by itself, with what was logged while it was made`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    var chain = try log.chain()
    let reason = String(repeating: "x", count: 1_000)
    try log.append(
      chain.job((0..<4_000).map { _ in Event(.purge(.tag("t")), reason: reason) }))
    let copy = try log.backup()
    #expect(try log.step(copy) == nil, "too small to be made in pieces")
    try log.append(chain.job([.deploy("a", "1")]))
    let file = try finish(copy, of: log)
    let after = chain.head
    try log.append(chain.job([.deploy("a", "2")]))
    try log.maintain()

    let (kept, path) = try saved(file)
    let found = try LogVerification(file: path)
    #expect(found.good == after)
    #expect(found.fault == nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: kept.path) == ["backup"])
    #expect(!FileManager.default.fileExists(atPath: directory.path("backup.db")))
    #expect(try log.replay { _, _ in } == chain.head)
  }

  @Test func `one that an earlier process left is in nobody's way`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    try Data("left".utf8).write(to: URL(filePath: directory.path("backup.db")))
    var chain = try log.chain()
    try log.append(chain.job([.deploy("a", "1")]))
    let file = try finish(try log.backup(), of: log)
    let (kept, path) = try saved(file)
    #expect(try LogVerification(file: path).good == chain.head)
    #expect(FileManager.default.fileExists(atPath: kept.path))
  }

  @Test func `a backup that is let go harms nothing`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    var chain = try log.chain()
    try log.append(chain.job([.deploy("a", "1")]))
    do { _ = try log.step(try log.backup()) }
    try log.append(chain.job([.deploy("a", "2")]))
    try log.close()
    #expect(try SQLiteStore(directory: directory.path).replayed().count == 2)
  }

  @Test func `a restored log has the events, in a new epoch that believes nobody`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    try log.vouch()
    var chain = try log.chain()
    try log.append(chain.job([.deploy("a", "1", key: "k"), .customer("42")]))
    let (kept, path) = try saved(try finish(try log.backup(), of: log))
    let target = kept.path("data")
    let head = try LogRestore.restore(path, to: target)
    #expect(head.sequence == 2 && head.digest == chain.head.digest)
    #expect(head.epoch.counter == chain.head.epoch.counter + 1)

    let restored = try SQLiteStore(directory: target)
    #expect(!restored.isIncomplete)
    let recovered = try restored.recover()
    #expect(recovered.epoch == head.epoch && recovered.epochBegan == 2)
    #expect(!recovered.isVouched && !recovered.isNew)
    #expect(try restored.replayed().map(\.sequence) == [1, 2])
    try restored.close()
    // Each restore is another history.
    let other = try LogRestore.restore(path, to: kept.path("other"))
    #expect(other.epoch != head.epoch)
  }

  @Test func `nothing is restored over a log, or beside what one left`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    let (kept, path) = try saved(try finish(try log.backup(), of: log))
    try log.close()
    #expect(
      storeError { _ = try LogRestore.restore(path, to: directory.path) }
        == .occupied(path: directory.path))
    #expect(try SQLiteStore(directory: directory.path).recover().epoch.counter == 1)
    let target = try TemporaryDirectory()
    try Data("w".utf8).write(to: URL(filePath: target.path("freshet.db-wal")))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: target.path("freshet.db-wal"))
    #expect(
      storeError { _ = try LogRestore.restore(path, to: target.path) }
        == .occupied(path: target.path))
    #expect(FileManager.default.fileExists(atPath: kept.path("backup")))
  }

  @Test func `a backup that was changed is not restored`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    var chain = try log.chain()
    try log.append(chain.job([.deploy("a", "1")]))
    let (kept, _) = try saved(try finish(try log.backup(), of: log))
    try FileManager.default.moveItem(atPath: kept.path("backup"), toPath: kept.path("freshet.db"))
    try tamper(kept, "UPDATE events SET record = x'00'")
    #expect(throws: StoreError.self) {
      try LogRestore.restore(kept.path("freshet.db"), to: kept.path("data"))
    }
    #expect(
      !FileManager.default.fileExists(atPath: kept.path("data/freshet.db")))
  }
}

@Suite struct `Log without its write-ahead log` {
  @Test func `a database that was copied alone while it was open is found out`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    var chain = try log.chain()
    try log.append(chain.job([.deploy("a", "1")]))
    let copy = try TemporaryDirectory()
    let path = copy.path("freshet.db")
    try FileManager.default.copyItem(atPath: directory.path("freshet.db"), toPath: path)
    #expect(
      storeError { _ = try LogVerification(directory: copy.path) } == .incomplete(path: path))
    #expect(
      storeError { _ = try LogRestore.restore(path, to: copy.path("data")) }
        == .incomplete(path: path))
    // With it, it is whole.
    try FileManager.default.removeItem(atPath: path)
    for name in ["freshet.db", "freshet.db-wal"] {
      try FileManager.default.copyItem(atPath: directory.path(name), toPath: copy.path(name))
    }
    let found = try LogVerification(directory: copy.path)
    #expect(found.fault == nil && found.good == chain.head)
  }

  @Test func `a log that was closed is whole in one file`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    var chain = try log.chain()
    try log.append(chain.job([.deploy("a", "1")]))
    try log.close()
    #expect(!FileManager.default.fileExists(atPath: directory.path("freshet.db-wal")))
    #expect(try LogVerification(directory: directory.path).fault == nil)
    #expect(try !SQLiteStore(directory: directory.path).isIncomplete)
  }

  @Test func `a log that was let go, as by a crash, lacks nothing`() throws {
    let directory = try TemporaryDirectory()
    var log: SQLiteStore? = try SQLiteStore.opened(directory)
    var chain = try #require(try log?.chain())
    try log?.append(chain.job([.deploy("a", "1")]))
    log = nil
    let again = try SQLiteStore(directory: directory.path)
    #expect(!again.isIncomplete)
    #expect(try again.replay { _, _ in } == chain.head)
  }

  @Test func `a coordinator that reads one begins a new epoch first`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    var chain = try log.chain()
    try log.append(chain.job([.deploy("a", "1")]))
    let copy = try TemporaryDirectory()
    try FileManager.default.copyItem(
      atPath: directory.path("freshet.db"), toPath: copy.path("freshet.db"))
    let alone = try SQLiteStore(directory: copy.path)
    #expect(alone.isIncomplete && alone.suspectedLoss != nil)
    let (machine, isNew) = try CoordinatorMachine.recovered(
      from: alone, .init(), startsNewFleet: true, seed: 1, at: Instant(nanoseconds: 0))
    #expect(!isNew)
    #expect(machine.head.epoch.counter == 2)
    #expect(try !alone.recover().isVouched)
  }

  @Test func `a new epoch begins behind what is left`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    var chain = try log.chain()
    try log.append(chain.job([.deploy("a", "1")]))
    var generator = SystemRandomNumberGenerator()
    try log.beginEpoch(using: &generator)
    let recovered = try log.recover()
    #expect(recovered.epoch.counter == 2 && recovered.epochBegan == 1 && !recovered.isVouched)
    #expect(try log.replay { _, _ in }.digest == chain.head.digest)
  }
}
