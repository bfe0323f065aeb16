import ArgumentParser
import FreshetCache
import FreshetCore

/// Near questions: how often they are the same, and what it takes to find them.
struct SemanticCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "semantic",
    abstract: "Precision and recall by threshold, and the time of a near lookup by size.")

  @Option(help: "The embeddings that embed.py has made.") var embeddings =
    "Tests/CacheBenchmarks/Embeddings/banking77.csv"
  @Option(parsing: .upToNextOption, help: "Questions of a scope.") var sizes = [
    1_000, 10_000, 100_000,
  ]
  @Option(help: "Rounds; the median and the spread are told.") var rounds = 5

  func run() throws {
    let file = try EmbeddingFile(path: embeddings)
    print(
      "\(file.asked.count) questions asked of \(file.stored.count) answered, "
        + "\(file.asked[0].embedding.dimension) dimensions")
    try tellThresholds(file)
    for size in sizes { try tellTimes(file, size) }
  }

  /// What is answered at each threshold, and how much of it by an answer to the same intent.
  private func tellThresholds(_ file: EmbeddingFile) throws {
    let site = try SemanticSite(capacity: file.stored.count)
    for (number, row) in file.stored.enumerated() {
      try site.answer(number, row.embedding, intent: row.intent)
    }
    print("threshold: answered, of which the same intent (precision); of all asked (recall)")
    for threshold in [0.70, 0.75, 0.80, 0.85, 0.90, 0.95] {
      var answered = 0
      var right = 0
      for (number, row) in file.asked.enumerated() {
        let asked = try site.question("asked \(number)", row.embedding)
        guard case .hit(let hit) = try site.cache.lookup(asked, threshold: threshold) else {
          continue
        }
        answered += 1
        if hit.value == row.intent { right += 1 }
      }
      let all = file.asked.count
      print(
        "  \(threshold): \(percent(answered, of: all)), precision \(percent(right, of: answered)), "
          + "recall \(percent(right, of: all))")
    }
  }

  /// The time of near lookups that hit and that miss, beside a plain loop over the same numbers.
  private func tellTimes(_ file: EmbeddingFile, _ size: Int) throws {
    let site = try SemanticSite(capacity: size)
    let plain = PlainSearch()
    var generator = SplitMix64(seed: 1)
    for number in 0..<size {
      // Real questions first, then such with noise, so that sizes beyond the sample are measured.
      var numbers = file.stored[number % file.stored.count].numbers
      if number >= file.stored.count {
        for index in numbers.indices {
          numbers[index] += Float.random(in: -40...40, using: &generator)
        }
      }
      let embedding = try Embedding(numbers)
      try site.answer(number, embedding, intent: "")
      plain.add(numbers)
    }
    let count = max(20, 2_000_000 / size)
    let asked = try (0..<count).map { number in
      try site.question("asked \(number)", file.asked[number % file.asked.count].embedding)
    }
    print("\(size) questions in a scope, \(count) lookups a round: microseconds of a lookup")
    var found = 0
    tell("found or not, from 0.85", count) {
      for question in asked {
        if case .hit? = try? site.cache.lookup(question, threshold: 0.85) { found += 1 }
      }
    }
    tell("always a miss, from 1", count) {
      for question in asked { _ = try? site.cache.lookup(question, threshold: 1) }
    }
    tell("plain loop over Floats", count) {
      for number in 0..<count {
        if plain.nearest(file.asked[number % file.asked.count].numbers) < 0 { found += 1 }
      }
    }
    print("  \(percent(found, of: count * (rounds + 1))) of the first were found")
  }

  /// Runs `body` once unmeasured, then each round.
  private func tell(_ what: String, _ count: Int, _ body: () -> Void) {
    body()
    let times = (0..<rounds).map { _ in
      let began = ContinuousClock.now
      body()
      return Double((ContinuousClock.now - began).nanoseconds) / Double(count) / 1_000
    }.sorted()
    let median = times[times.count / 2]
    print(
      "  \(what): \(tenths(median)) (\(tenths(times[0])) to \(tenths(times[times.count - 1]))), "
        + "\(Int(1_000_000 / median)) a second")
  }

  private func tenths(_ number: Double) -> Double { (number * 10).rounded() / 10 }

  private func percent(_ part: Int, of whole: Int) -> String {
    "\((Double(part) / Double(max(1, whole)) * 1_000).rounded() / 10) %"
  }
}

/// A cache of intents whose questions near ones can find.
struct SemanticSite {
  let cache: Cache<String>
  let fleet = FleetState(seed: 1, promise: .seconds(10))

  init(capacity: Int) throws {
    fleet.advance(to: 0)
    fleet.prove(freshAsOf: CacheClock.boot.now + .seconds(3_600))
    // A few more, because entries are spread over shards by chance.
    var configuration = CacheConfiguration(maxBytes: 1 << 40, maxEntries: capacity * 2)
    configuration.questionsPerScope = 100_000
    cache = try Cache(configuration, fleet: fleet) { _ in 1_024 }
  }

  func question(_ message: String, _ embedding: Embedding) throws -> Question {
    try KeyComponents(
      model: .resolved("gpt-5.4-mini"), prompt: .init("support", version: "1"), message: message,
      customer: .sharedAcrossCustomers
    ).question(embedding: embedding)
  }

  func answer(_ number: Int, _ embedding: Embedding, intent: String) throws {
    let question = try question("\(number)", embedding)
    let ticket = try cache.ticket(
      for: question.key, dependingOn: [.prompt("support", version: "1")], class: .concepts)
    try cache.redeem(ticket, value: intent, answering: question)
  }
}

/// The loop that one would write first, without a cache around it.
final class PlainSearch {
  private var vectors: [[Float]] = []

  func add(_ numbers: [Float]) { vectors.append(normalised(numbers)) }

  /// The index of the nearest; -1 if there is none.
  func nearest(_ numbers: [Float]) -> Int {
    let asked = normalised(numbers)
    var best: Float = -2
    var nearest = -1
    for (index, vector) in vectors.enumerated() {
      var sum: Float = 0
      for place in vector.indices { sum += vector[place] * asked[place] }
      if sum > best { (best, nearest) = (sum, index) }
    }
    return nearest
  }

  private func normalised(_ numbers: [Float]) -> [Float] {
    let length = numbers.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return numbers.map { $0 / length }
  }
}
