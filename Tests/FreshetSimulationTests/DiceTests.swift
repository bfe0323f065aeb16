import FreshetSimulation
import Testing

@Suite struct DiceTests {
  @Test func `of two numbers the smaller is any below the bound, and more often a small one`() {
    var dice = Dice(seed: 1)
    var counts = [Int](repeating: 0, count: 10)
    for _ in 0..<10_000 { counts[dice.smallerOfTwo(below: 10)] += 1 }
    // 19, 17, 15 … 1 in a hundred.
    #expect(abs(counts[0] - 1_900) < 200)
    #expect(abs(counts[9] - 100) < 60)
    #expect(zip(counts, counts.dropFirst()).allSatisfy(>))
  }
}
