import GRDB

extension EventLog {
  /// Moves what was committed to its place in the database, once enough has come together.
  ///
  /// Call it after each commit, when its publisher has been answered: it waits for the disk twice.
  ///
  /// - Throws: ``LogError/broken(_:)``, and the process must stop.
  package func checkpointIfDue() throws(LogError) {
    guard writeAheadLog.schedule.isDue else { return }
    try checkpoint(.passive)
  }

  /// Moves all that an earlier process left, and gives its space back.
  func checkpointAtStart() throws(LogError) {
    try checkpoint(.truncate)
  }

  private func checkpoint(_ mode: Database.CheckpointMode) throws(LogError) {
    do throws(LogError) {
      let moved = try perform { try $0.checkpoint(mode) }
      writeAheadLog.checkpointed(leaving: moved.walFrameCount - moved.checkpointedFrameCount)
    } catch {
      // Without space the log of writes stays as it is, and every event in it durable: the next
      // append says so to its publisher if it finds no space either.
      guard case .full = error else { throw error }
      writeAheadLog.schedule.foundNoSpace()
    }
  }
}
