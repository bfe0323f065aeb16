import FoundationEssentials
import FreshetCore
import GRDB

/// Stores the roster, one row for each node, so that a restarted coordinator knows which nodes may be serving.
extension LoggedNode {
  private var boundMilliseconds: Int64? { identity.bound.map { Int64($0.wholeMilliseconds) } }

  /// The digest that protects the row, which the hash chain does not cover.
  ///
  /// With a damaged bound or fence, a node could be called fenced while it still serves.
  private var seal: Digest {
    var parts = [
      identity.id, identity.name, identity.application, identity.applicationVersion,
      boundMilliseconds.map { "\($0)" } ?? "",
    ]
    // A log in the previous format has no fences, and its seals do not cover them.
    if isFenced { parts.append("fenced") }
    return Digest.sealing(parts.map { Array($0.utf8) })
  }

  func save(to db: Database) throws {
    let statement = try db.cachedStatement(sql: LogSchema.saveNode)
    try statement.execute(arguments: [
      identity.id, identity.name, identity.application, identity.applicationVersion,
      boundMilliseconds, isFenced, Data(seal.bytes),
    ])
  }

  static func remove(_ id: String, from db: Database) throws {
    try db.cachedStatement(sql: LogSchema.removeNode).execute(arguments: [id])
  }

  static func fetchAll(_ db: Database) throws -> [LoggedNode] {
    let sql = """
      SELECT id, name, application, version, bound_ms, is_fenced, seal FROM nodes ORDER BY name, id
      """
    return try Row.fetchAll(db, sql: sql).map { row in
      guard let id = String.fromDatabaseValue(row[0]),
        let name = String.fromDatabaseValue(row[1]),
        let application = String.fromDatabaseValue(row[2]),
        let version = String.fromDatabaseValue(row[3]),
        let isFenced = Bool.fromDatabaseValue(row[5])
      else { throw StoreError.damaged(sequence: nil, problem: "a node cannot be read") }
      let identity = NodeIdentity(
        id: id, name: name, application: application, applicationVersion: version,
        bound: Int64.fromDatabaseValue(row[4]).map { .milliseconds($0) })
      let node = LoggedNode(identity, isFenced: isFenced)
      guard node.seal == Digest(row[6]) else {
        throw StoreError.damaged(sequence: nil, problem: "node '\(name)' does not fit its seal")
      }
      return node
    }
  }
}
