import FoundationEssentials
import FreshetCore
import GRDB

/// Stores the records of services' applies, one row each, so that a restart does not lose them.
extension AppliedRecord {
  /// Returns the seal that protects a row, which the hash chain does not cover.
  ///
  /// A damaged record could lose an attempt, and wrong answers would live on.
  private static func seal(_ service: Service, _ document: Data) -> Digest {
    Digest.sealing(
      [Array(service.name.utf8), Array((service.environment ?? "").utf8), Array(document)])
  }

  func save(to db: Database) throws {
    let environment = service.environment ?? ""
    guard !isEmpty else {
      return try db.cachedStatement(sql: LogSchema.removeApplied)
        .execute(arguments: [service.name, environment])
    }
    let document = try JSONEncoder.stored.encode(StoredRecord(self))
    try db.cachedStatement(sql: LogSchema.saveApplied).execute(arguments: [
      service.name, environment, document, Data(Self.seal(service, document).bytes),
    ])
  }

  static func fetchAll(_ db: Database) throws -> [AppliedRecord] {
    let sql = "SELECT service, environment, document, seal FROM applied"
    return try Row.fetchAll(db, sql: sql).map { row in
      func damaged(_ what: String, _ problem: String) -> StoreError {
        .damaged(sequence: nil, problem: "what was applied of \(what) \(problem)")
      }
      guard let name = String.fromDatabaseValue(row[0]),
        let environment = String.fromDatabaseValue(row[1]),
        let document = Data.fromDatabaseValue(row[2])
      else { throw damaged("a service", "cannot be read") }
      let service = Service(name, environment: environment.isEmpty ? nil : environment)
      guard Self.seal(service, document) == Digest(row[3]) else {
        throw damaged("'\(service)'", "does not fit its seal")
      }
      guard let stored = try? JSONDecoder().decode(StoredRecord.self, from: document) else {
        throw damaged("'\(service)'", "cannot be decoded")
      }
      return stored.record(of: service)
    }
  }
}
