import GRDB

/// The SQL schema of the log, and its migrations.
enum LogSchema {
  /// The number that marks a file as a log of Freshet: "FSHT" in ASCII.
  static let applicationID = 0x4653_4854
  /// The number of the log's format: the one that this version writes, and the newest that it reads.
  static let version = 4

  /// The SQL that creates the tables and marks the file.
  static let creation = """
    CREATE TABLE meta (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      epoch_counter INTEGER NOT NULL,
      epoch_high INTEGER NOT NULL,
      epoch_low INTEGER NOT NULL,
      floor INTEGER NOT NULL,
      floor_digest BLOB NOT NULL,
      base BLOB NOT NULL,
      is_vouched INTEGER NOT NULL,
      epoch_began INTEGER NOT NULL DEFAULT 0,
      secret BLOB NOT NULL DEFAULT x'',
      seal BLOB NOT NULL
    ) STRICT;
    CREATE TABLE events (
      sequence INTEGER PRIMARY KEY,
      kind TEXT,
      record BLOB NOT NULL,
      digest BLOB NOT NULL,
      idempotency_key TEXT,
      committed_at INTEGER NOT NULL,
      key_owner TEXT
    ) STRICT;
    CREATE INDEX events_by_kind ON events (kind);
    \(keyIndex)
    CREATE TABLE event_dimensions (
      kind INTEGER NOT NULL,
      id TEXT NOT NULL,
      facet TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      PRIMARY KEY (kind, id, facet, sequence)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE nodes (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      application TEXT NOT NULL,
      version TEXT NOT NULL,
      bound_ms INTEGER,
      is_fenced INTEGER NOT NULL DEFAULT 0,
      seal BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    \(appliedTable)
    PRAGMA application_id = \(applicationID);
    PRAGMA user_version = \(version);
    """

  /// The SQL of the table of services' applies.
  ///
  /// Its `environment` is empty for a service without one.
  private static let appliedTable = """
    CREATE TABLE applied (
      service TEXT NOT NULL,
      environment TEXT NOT NULL,
      document BLOB NOT NULL,
      seal BLOB NOT NULL,
      PRIMARY KEY (service, environment)
    ) STRICT, WITHOUT ROWID;
    """

  /// The SQL of the index by which a key is its owner's only once.
  ///
  /// An event logged before format 4 has no `key_owner`, and SQLite takes each of those for a different one. Who owns
  /// its key is in its bytes, and the coordinator knows it from there.
  private static let keyIndex = """
    CREATE UNIQUE INDEX events_by_key ON events (key_owner, idempotency_key)
      WHERE idempotency_key IS NOT NULL;
    """

  /// The SQL that migrates a log of each earlier format to the next one.
  static let migrations: [Int: String] = [
    2: """
    ALTER TABLE meta ADD COLUMN epoch_began INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE nodes ADD COLUMN is_fenced INTEGER NOT NULL DEFAULT 0;
    \(appliedTable)
    PRAGMA user_version = 3;
    """,
    3: """
    ALTER TABLE meta ADD COLUMN secret BLOB NOT NULL DEFAULT x'';
    ALTER TABLE events ADD COLUMN key_owner TEXT;
    DROP INDEX events_by_key;
    \(keyIndex)
    PRAGMA user_version = 4;
    """,
  ]

  static let insertEvent = """
    INSERT INTO events (sequence, kind, record, digest, idempotency_key, committed_at, key_owner)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    """
  static let insertDimension = """
    INSERT OR IGNORE INTO event_dimensions (kind, id, facet, sequence) VALUES (?, ?, ?, ?)
    """
  static let deleteDimension = """
    DELETE FROM event_dimensions WHERE kind = ? AND id = ? AND facet = ? AND sequence = ?
    """
  static let saveMeta = """
    INSERT OR REPLACE INTO meta
      (id, epoch_counter, epoch_high, epoch_low, floor, floor_digest, base, is_vouched, epoch_began,
        secret, seal)
    VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
  static let saveNode = """
    INSERT OR REPLACE INTO nodes (id, name, application, version, bound_ms, is_fenced, seal)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    """
  static let removeNode = "DELETE FROM nodes WHERE id = ?"
  static let saveApplied = """
    INSERT OR REPLACE INTO applied (service, environment, document, seal) VALUES (?, ?, ?, ?)
    """
  static let removeApplied = "DELETE FROM applied WHERE service = ? AND environment = ?"
}
