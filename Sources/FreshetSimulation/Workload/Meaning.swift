import FreshetCache

/// Where the meaning of a question lies: a direction in a plane, so that a checker can tell what is near
/// without the code that it checks.
struct Meaning {
  /// What near questions have in common: all of the key but the message, as far as it differs here.
  let scope: String
  /// What the cache is asked.
  let question: Question
  private let x: Double
  private let y: Double

  /// A meaning drawn by chance: few directions, so that many questions are near, and some the same.
  init(_ components: KeyComponents, dice: inout Dice) {
    scope = "\(components.model) \(components.customer) \(components.customerFields)"
    x = Double(dice.number(1...2))
    y = Double(dice.number(0...1))
    do {
      question = try components.question(embedding: Embedding([Float(x), Float(y)]))
    } catch {
      fatalError("broken invariant: the catalogue's questions are well formed: \(error)")
    }
  }

  /// The cosine of the angle between two meanings; nil if one cannot answer for the other.
  func similarity(to other: Meaning) -> Double? {
    guard scope == other.scope else { return nil }
    return (x * other.x + y * other.y)
      / ((x * x + y * y).squareRoot() * (other.x * other.x + other.y * other.y).squareRoot())
  }
}
