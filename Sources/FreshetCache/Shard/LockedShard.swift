import CProcessor
import FreshetCore
import Synchronization

/// A shard behind its lock.
///
/// It also keeps where the shard's table was last, so that a cell can be prefetched before the lock is taken.
final class LockedShard: Sendable {
  private let shard: Guarded<Shard>
  // Two words, each valid at some time but perhaps not together: a useless prefetch does no harm.
  private let address = Atomic<UInt>(0)
  private let cells = Atomic<Int>(0)

  init(budget: Shard.Budget) {
    shard = Guarded(Shard(budget: budget))
    shard.withLock { recordTable(of: $0) }
  }

  @inline(__always)
  func withLock<Result>(_ body: (inout sending Shard) -> sending Result) -> sending Result {
    shard.withLock(body)
  }

  /// Runs `body` with the lock held; returns nil at once if another thread holds it.
  @inline(__always)
  func withLockIfAvailable<Result>(
    _ body: (inout sending Shard) -> sending Result
  ) -> sending Result? {
    shard.withLockIfAvailable(body)
  }

  /// Prefetches the cell where a digest is expected, while the caller does something else.
  @inline(__always)
  func prefetch(_ digest: KeyDigest) {
    let table = DigestTable.Location(
      address: address.load(ordering: .relaxed), cells: cells.load(ordering: .relaxed))
    unsafe freshet_prefetch(UnsafeRawPointer(bitPattern: table.address(of: digest)))
  }

  /// Records where the table is, after a fill that may have grown it.
  @inline(__always)
  func recordTable(of shard: borrowing Shard) {
    let table = shard.table.location
    guard table.address != address.load(ordering: .relaxed) else { return }
    address.store(table.address, ordering: .relaxed)
    cells.store(table.cells, ordering: .relaxed)
  }
}
