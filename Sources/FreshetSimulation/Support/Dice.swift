import FreshetCore

/// A random number generator with a seed: equal seeds give equal draws.
package struct Dice {
  private var generator: SplitMix64

  package init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  mutating func next() -> UInt64 { generator.next() }

  /// A number from 0 up to but not including `bound`.
  mutating func below(_ bound: Int) -> Int {
    // The bias is one part in 2^64 / bound, which does not matter here.
    Int(generator.next().multipliedFullWidth(by: UInt64(max(1, bound))).high)
  }

  /// The smaller of two numbers below `bound`, from one draw; `bound` must be less than 2³².
  @inline(__always)
  package mutating func smallerOfTwo(below bound: Int) -> Int {
    let draw = generator.next()
    let first = ((draw & 0xFFFF_FFFF) &* UInt64(bound)) >> 32
    let second = ((draw >> 32) &* UInt64(bound)) >> 32
    return Int(min(first, second))
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  mutating func time(_ range: ClosedRange<Nanoseconds>) -> Nanoseconds {
    range.lowerBound + Nanoseconds(below(Int(range.upperBound - range.lowerBound + 1)))
  }

  mutating func chance(permille: Int) -> Bool { below(1_000) < permille }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}
