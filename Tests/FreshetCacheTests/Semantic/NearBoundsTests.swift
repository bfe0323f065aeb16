import FreshetCache
import FreshetCore
import Testing

@Suite struct NearBoundsTests {
  @Test(arguments: [1.000_001, -1.5, .nan, .infinity])
  func `a threshold that is no cosine is refused`(threshold: Double) throws {
    let node = try TestNode()
    let own = try question("a", 0)
    try node.answer(own)
    let before = node.cache.statistics
    do {
      _ = try node.cache.lookup(own, threshold: threshold)
      Issue.record("not refused")
    } catch SemanticError.threshold(let told) {
      #expect(told == threshold || told.isNaN)
    }
    #expect(node.cache.statistics == before)
  }

  @Test func `another dimension is refused while the scope holds any`() throws {
    let node = try TestNode()
    try node.answer(question("a", 0))
    let other = try question("b", 0, dimension: 3)
    let before = node.cache.statistics
    let refusal = SemanticError.dimension(3, held: 2)
    #expect(throws: refusal) { try node.cache.lookup(other, threshold: 0.9) }
    #expect(throws: refusal) { try node.answer(other) }
    #expect(node.cache.statistics == before)
    try node.answer(question("b", 0, model: "other", dimension: 3))
    node.apply(.drops(.everything), at: 1)
    _ = node.reclaimAll()
    #expect(node.cache.statistics.questions == 0)
    #expect(try node.answer(other) == .cached)
    #expect(node.cache.problems() == [])
  }

  @Test func `a ticket for another key is refused`() throws {
    let node = try TestNode()
    let ticket = try node.cache.ticket(for: key("a"), dependingOn: [], class: .concepts)
    #expect(throws: SemanticError.foreignTicket) {
      try node.cache.redeem(ticket, value: "a", answering: question("b", 0))
    }
    #expect(node.cache.statistics.filled == 0)
  }

  @Test func `of too many questions the oldest leaves the index and stays in the cache`() throws {
    var configuration = CacheConfiguration(maxBytes: 16_777_216, maxEntries: 10_000)
    configuration.questionsPerScope = 40
    let node = try TestNode(configuration)
    for number in 0..<50 { try node.answer(question("\(number)", Double(number) * 3)) }
    #expect(node.cache.statistics.questions == 40)
    #expect(node.cache.statistics.entries == 50)
    for number in 0..<50 {
      let degrees = Double(number) * 3
      let isFound = try node.near(question("asked", degrees), 0.999_99) != nil
      #expect(isFound == (number >= 10), "\(number)")
    }
    #expect(try node.near(question("0", 0)) != nil)
    #expect(node.cache.problems() == [])
  }

  @Test func `the questions of a scope have a bound`() {
    var configuration = CacheConfiguration()
    for count in [0, 100_001] {
      configuration.questionsPerScope = count
      #expect(throws: CacheConfigurationError.questionsPerScope(count)) {
        try Cache<String>(configuration, fleet: FleetState(seed: 1))
      }
    }
  }

  @Test func `what is evicted leaves the index`() throws {
    let node = try TestNode(CacheConfiguration(maxBytes: 16_777_216, maxEntries: 100))
    for number in 0..<1_000 { try node.answer(question("\(number)", Double(number % 90))) }
    #expect(node.cache.statistics.evicted == 900)
    #expect(node.cache.statistics.questions == 100)
    #expect(node.cache.problems() == [])
  }

  @Test func `embeddings are charged to the budget`() throws {
    let node = try TestNode(CacheConfiguration(maxBytes: 1_000_000, maxEntries: 10_000))
    for number in 0..<500 {
      try node.answer(question("\(number)", Double(number % 90), dimension: 1_536), bytes: 10)
    }
    let statistics = node.cache.statistics
    #expect(statistics.bytes <= 1_000_000)
    #expect(statistics.evicted > 0)
    // Each has 6,144 bytes of numbers.
    #expect(statistics.entries <= 1_000_000 / 6_144)
    #expect(statistics.questions == statistics.entries)
  }

  @Test func `an answer that is filled by its key alone is found by its key alone`() throws {
    let node = try TestNode()
    let own = try question("a", 0)
    try node.answer(own)
    let ticket = try node.cache.ticket(for: own.key, dependingOn: [], class: .concepts)
    #expect(node.cache.redeem(ticket, value: "anew") == .cached)
    #expect(try node.near(own)?.value == "anew")
    #expect(try node.near(question("b", 0)) == nil)
    #expect(node.cache.problems() == [])
  }
}
