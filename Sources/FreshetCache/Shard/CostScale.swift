/// Compares what answers cost to make again, relative to their size.
package struct CostScale: Sendable {
  /// A moving mean of binary logarithms.
  private struct Mean: Sendable {
    private static let inertia = 64.0
    private var value: Double?

    /// Adds a logarithm, and returns how far it is above the mean before.
    mutating func distance(of logarithm: Double) -> Double {
      let mean = value ?? logarithm
      value = mean + (logarithm - mean) / Self.inertia
      return logarithm - mean
    }
  }
  /// The largest weight of an entry.
  package static let mostWeight: UInt8 = 4

  private var micros = Mean()
  private var tokens = Mean()

  package init() {}

  /// How many times each request for an entry counts: once, and once more for each factor of four by which its cost per
  /// byte is above the mean, up to four times.
  ///
  /// Money decides where it is known, else tokens; an entry without a known cost has weight 1.
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

  /// An approximate binary logarithm: linear between powers of two.
  private static func logarithm(_ cost: Int, _ bytes: Int) -> Double {
    let density = Double(cost) / Double(max(1, bytes))
    return Double(density.exponent) + density.significand - 1
  }
}
