import FoundationEssentials
import FreshetCore
import GRDB

/// The roster's rows: a restart must not forget who may be serving.
extension NodeIdentity {
  private var boundMilliseconds: Int64? { bound.map { Int64($0.wholeMilliseconds) } }

  /// The hash chain does not cover nodes, and one whose bound is misread would be taken for fenced
  /// too early.
  private var seal: Digest {
    Digest.sealing(
      [id, name, application, applicationVersion, boundMilliseconds.map { "\($0)" } ?? ""]
        .map { Array($0.utf8) })
  }

  func save(to db: Database) throws {
    let statement = try db.cachedStatement(sql: LogSchema.saveNode)
    try statement.execute(arguments: [
      id, name, application, applicationVersion, boundMilliseconds, Data(seal.bytes),
    ])
  }

  static func remove(_ id: String, from db: Database) throws {
    try db.cachedStatement(sql: LogSchema.removeNode).execute(arguments: [id])
  }

  static func fetchAll(_ db: Database) throws -> [NodeIdentity] {
    let sql = "SELECT id, name, application, version, bound_ms, seal FROM nodes ORDER BY name, id"
    return try Row.fetchAll(db, sql: sql).map { row in
      guard let id = String.fromDatabaseValue(row[0]),
        let name = String.fromDatabaseValue(row[1]),
        let application = String.fromDatabaseValue(row[2]),
        let version = String.fromDatabaseValue(row[3])
      else { throw LogError.damaged(sequence: nil, problem: "a node cannot be read") }
      let node = NodeIdentity(
        id: id, name: name, application: application, applicationVersion: version,
        bound: Int64.fromDatabaseValue(row[4]).map { .milliseconds($0) })
      guard node.seal == Digest(row[5]) else {
        throw LogError.damaged(sequence: nil, problem: "node '\(name)' does not fit its seal")
      }
      return node
    }
  }
}
