import FreshetCore

/// The buckets of the age histogram.
///
/// Ages are counted in milliseconds, with eight buckets to each doubling, so that a bucket's bounds are at most one
/// part in eight apart.
package enum AgeBuckets {
  private static let bits = 3
  private static let perDoubling = 1 << bits
  /// The number of buckets, enough for 49 days; older ages count in the last.
  package static let count = 240

  /// The bucket of an age.
  @inline(__always)
  package static func index(ofMilliseconds age: UInt64) -> Int {
    guard age >= UInt64(perDoubling) else { return Int(truncatingIfNeeded: age) }
    let shift = 63 - age.leadingZeroBitCount - bits
    let index = (shift << bits) + Int(truncatingIfNeeded: age >> UInt64(shift))
    return min(index, count - 1)
  }

  /// The smallest age, in milliseconds, of a bucket.
  package static func lowest(of bucket: Int) -> UInt64 {
    guard bucket >= perDoubling else { return UInt64(bucket) }
    let shift = (bucket >> bits) - 1
    return UInt64(bucket - (shift << bits)) << UInt64(shift)
  }

  /// The largest age, in milliseconds, of a bucket.
  package static func highest(of bucket: Int) -> UInt64 { lowest(of: bucket + 1) - 1 }
}

/// A histogram of the ages of one content class's hits.
public struct AgeHistogram: Equatable, Sendable {
  /// The name of the content class.
  public let className: String
  /// The number of hits in each bucket: see ``AgeBuckets``.
  package let counts: [UInt64]

  package init(className: String, counts: [UInt64]) {
    self.className = className
    self.counts = counts
  }

  /// The number of hits, including stale ones within a grace.
  public var count: UInt64 { counts.reduce(0, &+) }

  /// The age that `share` of the hits, 0 to 1, did not exceed; nil if there was no hit.
  ///
  /// It is at most one eighth too high.
  public func quantile(_ share: Double) -> Duration? {
    let all = count
    guard all > 0 else { return nil }
    let wanted = max(1, (min(max(share, 0), 1) * Double(all)).rounded(.up))
    var seen: UInt64 = 0
    for (bucket, count) in counts.enumerated() {
      seen &+= count
      if Double(seen) >= wanted { return .milliseconds(AgeBuckets.highest(of: bucket)) }
    }
    return nil
  }
}
