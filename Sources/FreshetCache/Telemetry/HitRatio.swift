/// The share of lookups that were answered: one rule for a cache and for a content class, since it was made
/// and since the last report.
package enum HitRatio {
  /// Nil if there were no lookups.
  package static func of(answered: UInt64, misses: UInt64) -> Double? {
    let all = Double(answered) + Double(misses)
    return all == 0 ? nil : Double(answered) / all
  }
}
