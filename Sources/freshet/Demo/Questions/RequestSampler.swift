import Foundation
import FreshetCore

/// Draws requests as customers send them: few questions often, many hardly ever (Zipf).
struct RequestSampler: Sendable {
  /// The exponent of the frequencies: what the question of rank r is asked, 1/r^s.
  private static let exponent = 1.2
  /// Which question has which rank: the same for the whole fleet, so that nodes are comparable.
  private static let rankSeed: UInt64 = 77

  private let cumulative: [Double]
  private let ranked: [Int]
  private var generator: SplitMix64

  init(questions: Int, seed: UInt64) {
    var ranking = SplitMix64(seed: Self.rankSeed)
    ranked = (0..<questions).shuffled(using: &ranking)
    var sum = 0.0
    cumulative = (0..<questions).map { rank in
      sum += 1 / pow(Double(rank + 1), Self.exponent)
      return sum
    }
    generator = SplitMix64(seed: seed)
  }

  /// The next request.
  mutating func next() -> DemoRequest {
    let target = Double.random(in: 0..<(cumulative.last ?? 1), using: &generator)
    var low = 0
    var high = cumulative.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] < target { low = middle + 1 } else { high = middle }
    }
    let customer = SourceState.customers.randomElement(using: &generator) ?? ""
    return DemoRequest(question: ranked[low], customer: customer)
  }

  /// A pause between two requests of one customer's session.
  mutating func pause() -> Duration { .milliseconds(Int64.random(in: 8...24, using: &generator)) }
}
