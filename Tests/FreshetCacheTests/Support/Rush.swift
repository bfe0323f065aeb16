import FreshetCache
import FreshetCore

/// Events on customer 7 while readers fill and look up: no reader may be given an answer older than an event.
struct Rush: Sendable {
  typealias Generate = @Sendable (FillTicket) async throws -> Generation<String>

  let node: TestNode
  let events: Int
  /// What customer 7 is at: raised before each event on it.
  private let source = Counter()
  private let isOver = Counter()
  /// Hits that were older than an event applied before the lookup.
  let stale = Counter()
  /// Hits that counted.
  let hits = Counter()

  init(_ node: TestNode, events: Int) {
    self.node = node
    self.events = events
  }

  /// Applies all events, each after a further hit, while four readers ask.
  ///
  /// - Parameters:
  ///   - counts: whether a hit is one to wait for. Default: any is.
  ///   - ask: asks the cache for an answer, which `generate` makes; draws by the generator what it asks.
  func run(
    counting counts: @escaping @Sendable (Hit<String>) -> Bool = { _ in true },
    _ ask:
      @escaping @Sendable (inout SplitMix64, _ generate: @escaping Generate) async throws ->
      Answer<String>
  ) async {
    await withTaskGroup { group in
      group.addTask {
        for sequence in 1...events {
          let before = hits.value
          source.increment()
          node.apply(.drops(Dimension(.customer, "7")), at: UInt64(sequence))
          _ = node.cache.reclaim(limit: 64)
          _ = await hits.reaches(before + 1)
        }
        isOver.increment()
      }
      for worker in 0..<4 {
        group.addTask {
          var generator = SplitMix64(seed: UInt64(worker))
          for _ in 0..<10_000_000 where isOver.value == 0 {
            // Applied here before the lookup: an answer must be at least as new.
            let applied = node.fleet.applied ?? 0
            let answer = try? await ask(&generator) { _ in
              let value = source.value
              await Task.yield()
              return Generation("\(value)", bytes: 100)
            }
            guard let answer, case .hit(let hit) = answer.origin else { continue }
            if counts(hit) { hits.increment() }
            if (UInt64(answer.value) ?? 0) < applied { stale.increment() }
          }
        }
      }
    }
  }
}
