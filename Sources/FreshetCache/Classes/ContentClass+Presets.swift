/// The classes of the playbook.
extension ContentClass {
  /// Policy and pricing: 1 to 6 h, 1 h unless said otherwise.
  public static let policyAndPricing = hours("policy-and-pricing", 1, of: 1...6)
  /// Product features: 6 to 24 h, 12 h unless said otherwise.
  public static let productFeatures = hours("product-features", 12, of: 6...24)
  /// Concepts: 24 to 72 h, 48 h unless said otherwise.
  public static let concepts = hours("concepts", 48, of: 24...72)
  /// Generic questions: 7 to 30 d, 7 d unless said otherwise.
  public static let genericQuestions = hours("generic-questions", 7 * 24, of: 7 * 24...30 * 24)
  /// Internal tools: 1 to 24 h, 8 h unless said otherwise.
  public static let internalTools = hours("internal-tools", 8, of: 1...24)

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
    _ name: String, _ hours: Int, of permitted: ClosedRange<Int>
  ) -> ContentClass {
    ContentClass(
      unchecked: name, lifetime: .seconds(hours * 3_600),
      permitted: .seconds(permitted.lowerBound * 3_600)...(.seconds(permitted.upperBound * 3_600)))
  }
}
