/// The classes of the playbook.
///
/// ``ContentClass/living(_:)`` takes any shorter lifetime than stands here, and none that is longer.
extension ContentClass {
  /// Policy and pricing: 1 to 6 h, 1 h unless said otherwise.
  public static let policyAndPricing = hours("policy-and-pricing", 1, atMost: 6)
  /// Product features: 6 to 24 h, 12 h unless said otherwise.
  public static let productFeatures = hours("product-features", 12, atMost: 24)
  /// Concepts: 24 to 72 h, 48 h unless said otherwise.
  public static let concepts = hours("concepts", 48, atMost: 72)
  /// Generic questions: 7 to 30 d, 7 d unless said otherwise.
  public static let genericQuestions = hours("generic-questions", 7 * 24, atMost: 30 * 24)
  /// Internal tools: 1 to 24 h, 8 h unless said otherwise.
  public static let internalTools = hours("internal-tools", 8, atMost: 24)

  /// Retrieval-backed answers: they live as long as the corpus's refresh interval.
  ///
  /// - Throws: if the interval is no lifetime that anything may have.
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

  /// All classes of the playbook whose lifetime does not depend on a corpus.
  public static let presets = [
    policyAndPricing, productFeatures, concepts, genericQuestions, internalTools,
  ]

  private static func hours(
    _ name: String, _ hours: Int, atMost longest: Int
  ) -> ContentClass {
    ContentClass(
      unchecked: name, lifetime: .seconds(hours * 3_600),
      permitted: anyLifetime.lowerBound...(.seconds(longest * 3_600)))
  }
}
