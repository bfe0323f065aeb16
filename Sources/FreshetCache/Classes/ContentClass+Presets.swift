/// The playbook's classes.
///
/// ``ContentClass/living(_:)`` accepts any lifetime shorter than these ranges, and none longer.
extension ContentClass {
  /// Policy and pricing: 1 to 6 h, by default 1 h.
  public static let policyAndPricing = hours("policy-and-pricing", 1, atMost: 6)
  /// Product features: 6 to 24 h, by default 12 h.
  public static let productFeatures = hours("product-features", 12, atMost: 24)
  /// Concepts: 24 to 72 h, by default 48 h.
  public static let concepts = hours("concepts", 48, atMost: 72)
  /// Generic questions: 7 to 30 d, by default 7 d.
  public static let genericQuestions = hours("generic-questions", 7 * 24, atMost: 30 * 24)
  /// Internal tools: 1 to 24 h, by default 8 h.
  public static let internalTools = hours("internal-tools", 8, atMost: 24)

  /// Retrieval-backed answers, which live as long as the corpus's refresh interval.
  ///
  /// - Throws: ``ContentClassError/lifetime(_:permitted:)`` if the interval is no permitted lifetime.
  public static func retrieval(
    refreshedEvery interval: Duration
  ) throws(ContentClassError) -> ContentClass {
    guard anyLifetime.contains(interval) else {
      throw .lifetime(interval, permitted: anyLifetime)
    }
    return try ContentClass(
      "retrieval", lifetime: interval,
      permittedLifetimes: anyLifetime.lowerBound...interval)
  }

  private static func hours(
    _ name: String, _ hours: Int, atMost longest: Int
  ) -> ContentClass {
    ContentClass(
      unchecked: name, lifetime: .seconds(hours * 3_600),
      permitted: anyLifetime.lowerBound...(.seconds(longest * 3_600)))
  }
}
