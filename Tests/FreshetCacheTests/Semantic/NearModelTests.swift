import FreshetCache
import FreshetCore
import Testing

/// Random fills, events, evictions and near lookups beside a search of all that is alive.
@Suite struct NearModelTests {
  @Test(arguments: UInt64(1)...8)
  func `near lookups find what a search of everything finds`(seed: UInt64) throws {
    var run = try Run(seed: seed)
    for step in 0..<1_500 {
      try run.step()
      if step.isMultiple(of: 100) {
        #expect(run.node.cache.problems() == [], "seed \(seed), step \(step)")
      }
    }
    #expect(run.disagreements == [], "seed \(seed)")
    #expect(run.found > 50, "seed \(seed) tests too little")
    #expect(run.missed > 50, "seed \(seed) tests too little")
    #expect(run.node.cache.statistics.evicted > 50, "seed \(seed) tests too little")
    #expect(run.node.cache.statistics.dropped > 50, "seed \(seed) tests too little")
  }

  private struct Asked {
    var question: Question
    var numbers: [Float]
    var scope: Int
    var tag: String
    /// Whether its last fill brought its embedding along.
    var isIndexed = false
  }

  private struct Run {
    let node: TestNode
    var all: [Asked] = []
    var generator: SplitMix64
    var sequence: SequenceNumber = 0
    var disagreements: [String] = []
    var found = 0
    var missed = 0

    init(seed: UInt64) throws {
      generator = SplitMix64(seed: seed)
      node = try TestNode(CacheConfiguration(maxBytes: 16_777_216, maxEntries: 20))
      for number in 0..<90 {
        let scope = number % 3
        // Dimensions that do and do not fill their last lane, one for each scope.
        let numbers = (0..<[4, 16, 37][scope]).map { _ in
          Float.random(in: -0.4...1, using: &generator)
        }
        all.append(
          Asked(
            question: try FreshetCacheTests.question(
              "\(number)", Embedding(numbers), customer: .customer("\(scope)")),
            numbers: numbers, scope: scope, tag: "\(number % 7)"))
      }
    }

    private mutating func chance(_ count: Int) -> Int {
      Int.random(in: 0..<count, using: &generator)
    }

    mutating func step() throws {
      switch chance(20) {
      case 0:
        sequence += 1
        let grace: Duration = chance(2) == 0 ? .zero : .seconds(5)
        node.apply(.drops(Dimension(.tag, "\(chance(7))")), at: sequence, grace: grace)
      case 1: _ = node.cache.reclaim(limit: 16)
      case 2:
        node.clock.advance(by: .seconds(Int64(chance(600))))
        if chance(2) == 0 { node.prove() }
      case 3..<11: try fill(chance(all.count))
      default: try compare(chance(all.count), threshold: Double(chance(10)) / 10)
      }
    }

    private mutating func fill(_ number: Int) throws {
      let asked = all[number]
      let contentClass = try ContentClass("short", lifetime: .seconds(1_800))
      if chance(5) == 0 {
        let ticket = try node.cache.ticket(
          for: asked.question.key, dependingOn: [.tag(asked.tag)], class: contentClass)
        node.cache.redeem(ticket, value: "\(number)")
        all[number].isIndexed = false
      } else {
        try node.answer(
          asked.question, dependingOn: [.tag(asked.tag)], class: contentClass)
        all[number].isIndexed = true
      }
    }

    private mutating func compare(_ number: Int, threshold: Double) throws {
      let asked = all[number]
      let outcome = try node.cache.lookup(asked.question, threshold: threshold)
      guard case .miss = node.cache.lookup(asked.question.key) else { return }
      var best: Double?
      for other in all where other.scope == asked.scope && other.isIndexed {
        guard case .hit = node.cache.lookup(other.question.key) else { continue }
        let similarity = cosine(asked.numbers, other.numbers)
        // Too near to the threshold for Floats.
        if abs(similarity - threshold) < 1e-5 { return }
        if similarity >= threshold, similarity > best ?? -2 { best = similarity }
      }
      var told: Double?
      if case .hit(let hit) = outcome {
        told = hit.similarity
        found += 1
      } else {
        missed += 1
      }
      if (told == nil) != (best == nil) || abs((told ?? 0) - (best ?? 0)) > 1e-5 {
        disagreements.append("\(number) at \(threshold): \(String(describing: (told, best)))")
      }
    }

    private func cosine(_ left: [Float], _ right: [Float]) -> Double {
      func dot(_ left: [Float], _ right: [Float]) -> Double {
        zip(left, right).reduce(0) { $0 + Double($1.0) * Double($1.1) }
      }
      return dot(left, right) / (dot(left, left) * dot(right, right)).squareRoot()
    }
  }
}
