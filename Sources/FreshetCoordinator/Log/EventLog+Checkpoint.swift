import GRDB

/// How much lies in the write-ahead log and not yet in the database.
struct Uncheckpointed: Equatable {
  private(set) var commits = 0
  private(set) var bytes = 0

  /// About 24 MiB of pages.
  static let mostCommits = 1_000
  static let mostBytes = 4 << 20

  var isDue: Bool { commits >= Self.mostCommits || bytes >= Self.mostBytes }

  mutating func add(bytes: Int) {
    commits += 1
    self.bytes += bytes
  }
}

extension EventLog {
  /// Moves what was appended to its place in the database, once enough has come together.
  ///
  /// Call it when no publisher waits for an answer: it waits for the disk twice.
  ///
  /// - Throws: ``LogError/broken(_:)``, and the process must stop.
  package func checkpointIfDue() throws(LogError) {
    guard uncheckpointed.isDue else { return }
    do throws(LogError) {
      _ = try perform { try $0.checkpoint(.passive) }
      uncheckpointed = Uncheckpointed()
    } catch {
      // Without space the log of writes stays as it is, and every event in it durable: the next
      // append says so to its publisher if it finds no space either.
      guard case .full = error else { throw error }
    }
  }
}
