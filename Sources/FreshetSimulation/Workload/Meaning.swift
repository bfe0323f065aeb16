import FreshetCache
import FreshetCore

/// The meaning of a question as a direction in a plane.
///
/// This lets a checker decide which questions are near without the code under test.
struct Meaning {
  /// The part of the key that near questions must have in common: everything that varies except the message.
  let scope: String
  /// The question that is passed to the cache.
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
