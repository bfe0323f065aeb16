import Foundation
import FreshetCore

/// Ranks drawn by Zipf's law, the same in every run: item i is asked for with weight 1 / (i + 1)^s.
struct Zipf {
  /// Keys that the comparisons draw from.
  static let keys = 1_000_000

  private let cumulated: [Double]

  init(items: Int, exponent: Double = 0.99) {
    var sum = 0.0
    cumulated = (1...items).map { rank in
      sum += pow(Double(rank), -exponent)
      return sum
    }
  }

  /// `count` draws; the ranks are scattered so that neighbours in rank are none in memory.
  func draws(_ count: Int, seed: UInt64) -> [Int32] {
    var generator = SplitMix64(seed: seed)
    let whole = cumulated[cumulated.count - 1]
    return (0..<count).map { _ in
      let wanted = Double(generator.next() >> 11) * 0x1p-53 * whole
      var low = 0
      var high = cumulated.count - 1
      while low < high {
        let middle = (low + high) / 2
        if cumulated[middle] < wanted { low = middle + 1 } else { high = middle }
      }
      return Int32(low)
    }
  }
}

/// Evenly drawn numbers below `items`.
func evenDraws(_ count: Int, below items: Int, seed: UInt64) -> [Int32] {
  var generator = SplitMix64(seed: seed)
  return (0..<count).map { _ in Int32.random(in: 0..<Int32(items), using: &generator) }
}
