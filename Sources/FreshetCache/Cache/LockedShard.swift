import CProcessor
import FreshetCore
import Synchronization

/// A shard behind its lock, and where its table was last: so that the processor can be asked for a cell
/// before the lock is taken.
final class LockedShard: Sendable {
  private let shard: Guarded<Shard>
  // Two words, each right by itself at some time: what is fetched for nothing does no harm.
  private let address = Atomic<UInt>(0)
  private let cells = Atomic<Int>(0)

  init(budget: Shard.Budget) {
    shard = Guarded(Shard(budget: budget))
    shard.withLock { noteTable(of: $0) }
  }

  @inline(__always)
  func withLock<Result>(_ body: (inout sending Shard) -> sending Result) -> sending Result {
    shard.withLock(body)
  }

  /// The same, unless another thread holds the lock: then it returns nil at once.
  @inline(__always)
  func withLockIfAvailable<Result>(
    _ body: (inout sending Shard) -> sending Result
  ) -> sending Result? {
    shard.withLockIfAvailable(body)
  }

  /// Has the processor fetch the cell where a digest is expected, while the caller does something else.
  @inline(__always)
  func prefetch(_ digest: KeyDigest) {
    let table = DigestTable.Location(
      address: address.load(ordering: .relaxed), cells: cells.load(ordering: .relaxed))
    unsafe freshet_prefetch(UnsafeRawPointer(bitPattern: table.address(of: digest)))
  }

  /// Notes where the table is: after a fill, by which it may have grown.
  @inline(__always)
  func noteTable(of shard: borrowing Shard) {
    let table = shard.table.location
    guard table.address != address.load(ordering: .relaxed) else { return }
    address.store(table.address, ordering: .relaxed)
    cells.store(table.cells, ordering: .relaxed)
  }
}
