import Foundation
import FreshetCore

/// Draws requests as customers send them: few questions often, most rarely (Zipf).
struct RequestSampler: Sendable {
  /// The exponent s: the question of rank r is asked with frequency 1/r^s.
  private static let exponent = 1.2
  /// Seeds the ranks of questions, which are the same for the whole fleet so that nodes are comparable.
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

  /// The pause between two requests of one session, 8 to 24 ms.
  mutating func pause() -> Duration { .milliseconds(Int64.random(in: 8...24, using: &generator)) }
}
