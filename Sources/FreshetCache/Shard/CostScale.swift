/// What answers cost to make again for their size, beside one another.
package struct CostScale: Sendable {
  /// A moving mean of binary logarithms.
  private struct Mean: Sendable {
    private static let inertia = 64.0
    private var value: Double?

    /// Takes in one more, and returns how far it is above what was there before.
    mutating func distance(of logarithm: Double) -> Double {
      let mean = value ?? logarithm
      value = mean + (logarithm - mean) / Self.inertia
      return logarithm - mean
    }
  }
  /// The most that one entry weighs.
  package static let mostWeight: UInt8 = 4

  private var micros = Mean()
  private var tokens = Mean()

  package init() {}

  /// How many times an entry counts for each time that it is asked for: once, and once more for each
  /// factor of four that its cost for each byte is above the mean, up to four times.
  ///
  /// Money decides where it is known, else tokens; what no cost is known of weighs one.
  package mutating func weight(of cost: AnswerCost?, bytes: Int) -> UInt8 {
    guard let cost else { return 1 }
    let distance: Double
    if cost.micros > 0 {
      distance = micros.distance(of: Self.logarithm(cost.micros, bytes))
    } else if cost.tokens > 0 {
      distance = tokens.distance(of: Self.logarithm(cost.tokens, bytes))
    } else {
      return 1
    }
    return UInt8(min(max(distance / 2, 0), Double(Self.mostWeight - 1))) + 1
  }

  /// Near enough: linear between powers of two.
  private static func logarithm(_ cost: Int, _ bytes: Int) -> Double {
    let density = Double(cost) / Double(max(1, bytes))
    return Double(density.exponent) + density.significand - 1
  }
}
