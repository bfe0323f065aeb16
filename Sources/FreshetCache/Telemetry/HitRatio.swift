/// The share of lookups that got an answer.
///
/// One rule serves caches and content classes, both since creation and since the last report.
package enum HitRatio {
  /// The share, 0 to 1; nil if there were no lookups.
  package static func of(answered: UInt64, misses: UInt64) -> Double? {
    let all = Double(answered) + Double(misses)
    return all == 0 ? nil : Double(answered) / all
  }
}
