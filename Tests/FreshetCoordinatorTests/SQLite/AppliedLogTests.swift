import Foundation
import GRDB
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

/// What services' applies have recorded, on the disk.
@Suite struct `Applies in the log` {
  private static let record: AppliedRecord = {
    var apply = AppliedRecord.Apply(
      plan: "plan-2", revision: String(repeating: "ab", count: 20),
      entries: [
        .init(Dimension(.prompt, "p", facet: "a/b#c"), versions: ["1", "2"]),
        .init(Dimension(.custom("guardrail"), "pii"), versions: []),
      ],
      routes: [.init("r", customerFields: ["plan"])], position: Baseline(epoch: "1-a", sequence: 7))
    (apply.actor, apply.at) = ("ci", 1_764_000_000_123)
    var attempt = AppliedRecord.Attempt(
      plan: "plan-3", revision: nil, dimensions: [Dimension(.route, "r"), Dimension(.corpus, "c")])
    (attempt.actor, attempt.at) = ("me", 1_764_000_000_456)
    var merged = AppliedRecord.Attempt(plan: "merged:plan-1", revision: nil, dimensions: [])
    merged.namesEverything = true
    return AppliedRecord(
      .init("support", environment: "production"), last: apply, attempts: [merged, attempt])
  }()
  private static let plain = AppliedRecord(
    .init("support"), attempts: [.init(plan: "x", revision: nil, dimensions: [])])

  private func recovered(_ directory: TemporaryDirectory) throws -> [AppliedRecord] {
    try SQLiteStore(directory: directory.path).recover().applied.sorted { $0.service < $1.service }
  }

  private func filled() throws -> TemporaryDirectory {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    var job = AppendJob()
    job.applied = [Self.record, Self.plain]
    try log.append(job)
    try log.close()
    return directory
  }

  @Test func `are there after a restart as they were`() throws {
    #expect(try recovered(try filled()) == [Self.plain, Self.record])
  }

  @Test(arguments: [
    "UPDATE applied SET environment = 'staging' WHERE environment = 'production'",
    "UPDATE applied SET service = 'sales'",
    "UPDATE applied SET document = CAST(replace(CAST(document AS TEXT), 'plan-3', 'plan-4') AS BLOB)",
    "UPDATE applied SET seal = zeroblob(32)",
  ])
  func `one that was changed is found`(sql: String) throws {
    let directory = try filled()
    try tamper(directory) { db in
      try db.execute(sql: "DELETE FROM applied WHERE environment = ''")
      try db.execute(sql: sql)
    }
    let error = storeError { _ = try SQLiteStore(directory: directory.path).recover() }
    #expect("\(error!)".contains("does not fit its seal"), "\(error!)")
  }

  @Test func `a log of the version before gets room for them`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    var chain = try log.chain()
    try log.append(chain.job([.deploy("p", "1")]))
    try log.close()
    try tamper(directory) { db in
      // Its seal covers no secret.
      var meta = try LogMeta(reading: db)
      meta.secret = nil
      try meta.write(to: db)
      try db.execute(
        sql: """
          \(keysWithoutOwners)
          DROP TABLE applied;
          ALTER TABLE meta DROP COLUMN epoch_began;
          ALTER TABLE meta DROP COLUMN secret;
          ALTER TABLE nodes DROP COLUMN is_fenced;
          PRAGMA user_version = 2
          """)
    }
    let again = try SQLiteStore.opened(directory)
    #expect(try again.replayed().count == 1)
    var job = AppendJob()
    job.applied = [Self.record]
    try again.append(job)
    try again.close()
    #expect(try recovered(directory) == [Self.record])
  }
}
