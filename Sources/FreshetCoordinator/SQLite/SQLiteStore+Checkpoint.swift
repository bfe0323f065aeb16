package import FreshetCore
import GRDB

extension SQLiteStore {
  /// Makes a checkpoint if enough pages have accumulated in the write-ahead log.
  ///
  /// Call it after each commit, once the publisher has its answer: a checkpoint waits for the disk twice.
  ///
  /// - Throws: ``StoreError/broken(_:)`` if the process must stop.
  package func maintain() throws(StoreError) {
    try check()
    guard writeAheadLog.schedule.isDue else { return }
    try checkpoint(.passive)
  }

  /// Moves all pages that an earlier process left in the write-ahead log, and frees their space.
  func checkpointAtStart() throws(StoreError) {
    try checkpoint(.truncate)
  }

  private func checkpoint(_ mode: Database.CheckpointMode) throws(StoreError) {
    do throws(StoreError) {
      let moved = try perform { try $0.checkpoint(mode) }
      writeAheadLog.checkpointed(leaving: moved.walFrameCount - moved.checkpointedFrameCount)
    } catch {
      // If the disk is full, the write-ahead log stays as it is, and every event in it remains durable. If the next
      // append finds no space either, its publisher receives the error.
      guard case .full = error else { throw error }
      writeAheadLog.schedule.foundNoSpace()
    }
  }
}
