import GRDB
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

/// A log of the version before this one goes on as it is.
@Suite struct `Log migration` {
  /// The tables that differ, as version 2 made them.
  private static let version2 = """
    CREATE TABLE meta (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      epoch_counter INTEGER NOT NULL,
      epoch_high INTEGER NOT NULL,
      epoch_low INTEGER NOT NULL,
      floor INTEGER NOT NULL,
      floor_digest BLOB NOT NULL,
      base BLOB NOT NULL,
      is_vouched INTEGER NOT NULL,
      seal BLOB NOT NULL
    ) STRICT;
    CREATE TABLE nodes (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      application TEXT NOT NULL,
      version TEXT NOT NULL,
      bound_ms INTEGER,
      seal BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  private static let nodes = [
    NodeIdentity(
      id: "i1", name: "a", application: "help", applicationVersion: "1", bound: .seconds(2)),
    NodeIdentity(id: "i2", name: "b", application: "help", applicationVersion: "1", bound: nil),
  ]

  /// A log of version 2 with two events and two nodes, in its first epoch or a later one.
  private func old(in epoch: Epoch? = nil) throws -> (TemporaryDirectory, head: Position) {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    try log.vouch()
    var chain = try log.chain()
    var job = chain.job([.deploy("p", "v1", key: "k"), .deploy("q", "v1")])
    job.joined = Self.nodes
    try log.append(job)
    try log.close()
    try tamper(directory) { db in
      // Version 2 sealed the same columns in the same way, and had no secret.
      var meta = try LogMeta(reading: db)
      meta.epoch = epoch ?? meta.epoch
      meta.secret = nil
      try meta.write(to: db)
      try db.execute(
        sql: """
          \(keysWithoutOwners)
          ALTER TABLE meta RENAME TO meta3;
          ALTER TABLE nodes RENAME TO nodes3;
          DROP TABLE applied
          """)
      try db.execute(sql: Self.version2)
      for table in ["meta", "nodes"] {
        let columns = try db.columns(in: table).map(\.name).joined(separator: ", ")
        try db.execute(
          sql: "INSERT INTO \(table) (\(columns)) SELECT \(columns) FROM \(table)3")
        try db.execute(sql: "DROP TABLE \(table)3")
      }
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    return (directory, chain.head)
  }

  @Test func `a log of version 2 is read whole, and appended to`() throws {
    let (directory, head) = try old()
    let log = try SQLiteStore(directory: directory.path)
    let recovered = try log.recover()
    #expect(!recovered.isNew)
    #expect(recovered.isVouched)
    #expect(recovered.epochBegan == 0)
    // Version 2 did not write down who was fenced: each is taken for serving.
    #expect(recovered.roster == Self.nodes.map { LoggedNode($0) })
    #expect(try log.replay { _, _ in } == head)
    var chain = try log.chain()
    try log.append(chain.job([.deploy("p", "v2")]))
    try log.close()
    let again = try SQLiteStore(directory: directory.path)
    #expect(try again.recover() == recovered)
    #expect(try again.replayed().map(\.sequence) == [1, 2, 3])
  }

  @Test func `it then has the very tables of a new one`() throws {
    let (directory, _) = try old()
    try SQLiteStore(directory: directory.path).close()
    let fresh = try TemporaryDirectory()
    try SQLiteStore(directory: fresh.path).close()
    func tables(_ directory: TemporaryDirectory) throws -> [String: [String]] {
      var tables: [String: [String]] = [:]
      try tamper(directory) { db in
        for table in ["meta", "events", "event_dimensions", "nodes"] {
          tables[table] = try Row.fetchAll(db, sql: "PRAGMA table_info(\(table))")
            .map { "\($0["name"] as String) \($0["type"] as String) \($0["notnull"] as Int)" }
            .sorted()
        }
        tables["version"] = [try String.fetchOne(db, sql: "PRAGMA user_version") ?? "none"]
      }
      return tables
    }
    #expect(try tables(directory) == (try tables(fresh)))
  }

  @Test func `a log of version 3 keeps its keys, each the key of who published`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    var chain = try log.chain()
    var epoch = AppendJob(epoch: Epoch(counter: 2, high: 7, low: 9))
    epoch.joined = Self.nodes
    try log.append(epoch)
    chain.head.epoch = Epoch(counter: 2, high: 7, low: 9)
    func event(_ prompt: String, by actor: String?) -> Event {
      var event = Event.deploy(prompt, "1", key: "k-\(prompt)")
      event.actor = actor
      return event
    }
    try log.append(chain.job([event("p", by: "token:a"), event("q", by: nil)]))
    let before = try log.recover()
    try log.close()
    try tamper(directory) { try $0.becomeFormat3() }
    let again = try SQLiteStore(directory: directory.path)
    let after = try again.recover()
    // Unlike in the migration from version 2, nothing is forgotten.
    #expect(after.epochBegan == before.epochBegan)
    #expect(after.roster == before.roster)
    let (machine, _) = try CoordinatorMachine.recovered(
      from: again, .init(), seed: 1, at: Instant(nanoseconds: 0))
    #expect(machine.idempotency[OwnedKey("k-p", of: .init(actor: "token:a"))]?.sequence == 1)
    #expect(machine.idempotency[OwnedKey("k-p", of: .init(actor: "token:b"))] == nil)
    #expect(machine.idempotency[OwnedKey("k-q", of: .local)]?.sequence == 2)
    // Others may take keys of the same name.
    try again.append(chain.job([event("p", by: "token:b"), event("q", by: "token:b")]))
    try again.close()
    let last = try SQLiteStore.opened(directory)
    #expect(try last.replayed().count == 4)
    #expect(
      storeError { try last.append(chain.job([event("p", by: "token:b")])) }
        == .duplicateKey("k-p"))
  }

  @Test func `in a later epoch no version that was named before counts as known`() throws {
    // Version 2 did not write down where an epoch began.
    let (directory, head) = try old(in: Epoch(counter: 2, high: 7, low: 9))
    let log = try SQLiteStore(directory: directory.path)
    #expect(try log.recover().epochBegan == head.sequence)
    try log.close()
    #expect(try SQLiteStore(directory: directory.path).recover().epochBegan == head.sequence)
  }

  @Test func `an old log that is damaged is refused, and not changed`() throws {
    let (directory, _) = try old()
    try tamper(directory, "UPDATE meta SET floor = 1")
    let error = storeError { _ = try SQLiteStore(directory: directory.path) }
    #expect(
      error == .damaged(sequence: nil, problem: "its description does not fit its seal"))
    try tamper(directory) { db in
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version")
      #expect(version == 2)
    }
  }

  @Test func `a log of version 3 gets a secret, which stays, and so does its backup`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    var chain = try log.chain()
    try log.append(chain.job([.deploy("p", "v1")]))
    try log.close()
    try tamper(directory) { try $0.becomeFormat3() }
    // A backup of that version is the very file.
    let target = try TemporaryDirectory()
    let end = try LogRestore.restore(directory.path("freshet.db"), to: target.path)
    #expect(end.sequence == 1)
    let restored = try SQLiteStore(directory: target.path)
    #expect(try restored.recover().epoch.counter == 2)
    try restored.close()

    let migrated = try SQLiteStore(directory: directory.path)
    let secret = try migrated.recover().secret
    #expect(try migrated.replay { _, _ in } == chain.head)
    try migrated.close()
    #expect(try SQLiteStore(directory: directory.path).recover().secret == secret)
  }

  @Test func `a log of version 1 is none that can be read`() throws {
    let (directory, _) = try old()
    try tamper(directory, "PRAGMA user_version = 1")
    let error = storeError { _ = try SQLiteStore(directory: directory.path) }
    #expect(error == .damaged(sequence: nil, problem: "it has format 1"))
  }
}
