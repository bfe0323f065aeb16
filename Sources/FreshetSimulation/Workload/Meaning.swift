import FreshetCache
import FreshetCore

/// The meaning of a question as a direction in a plane, so that a checker can tell what is near without the
/// code under test.
struct Meaning {
  /// What near questions have in common: all of the key except the message, as far as it varies here.
  let scope: String
  /// The question as the cache gets it.
  let question: Question
  private let x: Double
  private let y: Double

  /// Draws a random meaning.
  ///
  /// There are few directions, so many questions are near and some are the same.
  init(_ components: KeyComponents, dice: inout Dice) {
    scope = "\(components.model) \(components.customer) \(components.customerFields)"
    x = Double(dice.number(1...2))
    y = Double(dice.number(0...1))
    do {
      question = try components.question(embedding: Embedding([Float(x), Float(y)]))
    } catch {
      brokenInvariant("the catalogue's questions are well formed: \(error)")
    }
  }

  /// The cosine of the angle between two meanings; nil if neither can answer for the other.
  func similarity(to other: Meaning) -> Double? {
    guard scope == other.scope else { return nil }
    return (x * other.x + y * other.y)
      / ((x * x + y * y).squareRoot() * (other.x * other.x + other.y * other.y).squareRoot())
  }
}
