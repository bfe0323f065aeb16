import Synchronization

/// Counts hits by class and age, without a lock.
///
/// Hits of different shards count in different places, so that threads do not contend for a cache line.
@safe final class AgeCounters: @unchecked Sendable {
  // Unchecked because of the pointer; it points to atomics that live as long as this object.

  /// The most places to count in; more shards than this share them.
  private static let mostStripes = 4

  private let stripes: Int
  private let cells: UnsafeMutablePointer<Atomic<UInt64>>
  private static let stripeCells = ClassRegistry.capacity * AgeBuckets.count
  private var cellCount: Int { stripes * Self.stripeCells }

  /// - Parameter stripes: the number of places to count in, a power of two.
  init(stripes: Int) {
    self.stripes = min(stripes, Self.mostStripes)
    let count = self.stripes * Self.stripeCells
    unsafe cells = .allocate(capacity: count)
    for index in 0..<count { unsafe (cells + index).initialize(to: Atomic(0)) }
  }

  deinit {
    unsafe cells.deinitialize(count: cellCount)
    unsafe cells.deallocate()
  }

  /// Counts one hit.
  @inline(__always)
  func countHit(milliseconds: UInt64, classIndex: UInt8, stripe: UInt64) {
    let stripe = Int(truncatingIfNeeded: stripe) & (stripes - 1)
    let row = stripe * ClassRegistry.capacity + Int(classIndex) & (ClassRegistry.capacity - 1)
    let cell = row * AgeBuckets.count + AgeBuckets.index(ofMilliseconds: milliseconds)
    // In bounds, thanks to the masks and the last bucket.
    unsafe cells[cell].wrappingAdd(1, ordering: .relaxed)
  }

  /// The counts of a class, by bucket.
  func counts(classIndex: Int) -> [UInt64] {
    var sums = [UInt64](repeating: 0, count: AgeBuckets.count)
    for stripe in 0..<stripes {
      let row = (stripe * ClassRegistry.capacity + classIndex) * AgeBuckets.count
      for bucket in sums.indices {
        unsafe sums[bucket] &+= cells[row + bucket].load(ordering: .relaxed)
      }
    }
    return sums
  }
}
