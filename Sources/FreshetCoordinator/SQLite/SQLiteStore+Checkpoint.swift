package import FreshetCore
import GRDB

extension SQLiteStore {
  /// Moves committed pages into the database, once enough have accumulated.
  ///
  /// Call it after each commit, when the publisher has been answered: it waits for the disk twice.
  ///
  /// - Throws: ``StoreError/broken(_:)`` if the process must stop.
  package func maintain() throws(StoreError) {
    try check()
    guard writeAheadLog.schedule.isDue else { return }
    try checkpoint(.passive)
  }

  /// Moves everything that an earlier process left, and frees its space.
  func checkpointAtStart() throws(StoreError) {
    try checkpoint(.truncate)
  }

  private func checkpoint(_ mode: Database.CheckpointMode) throws(StoreError) {
    do throws(StoreError) {
      let moved = try perform { try $0.checkpoint(mode) }
      writeAheadLog.checkpointed(leaving: moved.walFrameCount - moved.checkpointedFrameCount)
    } catch {
      // Without space the write-ahead log stays as it is, and every event in it stays durable. If the next
      // append finds no space either, it tells its publisher.
      guard case .full = error else { throw error }
      writeAheadLog.schedule.foundNoSpace()
    }
  }
}
