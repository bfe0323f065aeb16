import ArgumentParser
import Foundation
import Freshet
import FreshetTesting

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// `bench dry-run`: what a fleet is asked of what an event would drop, and its readers meanwhile.
struct DryRunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dry-run",
    abstract: "Time a dry run on a full fleet, check its counts, and time readers meanwhile.",
    discussion: """
      Everything runs in one process. Half of all entries depend on what the event names. A reader asks one \
      node's cache all the time, first alone and then while dry runs follow one another. At the end the \
      event is published, and what each node dropped is compared with what it had told.
      """)

  @Option(help: "How many nodes.")
  var nodes = 50

  @Option(help: "Entries on each.")
  var entries = 100_000

  @Option(help: "Dry runs.")
  var rounds = 5

  func validate() throws {
    guard 1...200 ~= nodes, 2...1_000_000 ~= entries, 1...100 ~= rounds else {
      throw ValidationError("give 1 to 200 nodes, 2 to 1000000 entries and 1 to 100 rounds")
    }
  }

  func run() async throws {
    print(Machine().text)
    // What an entry is charged, and a margin: none may be evicted meanwhile.
    let cache = CacheConfiguration(maxBytes: entries * 2_048, maxEntries: entries * 2)
    try await TestFleet.with(nodes: nodes, cache: cache) { fleet in
      let keys = try fill(fleet)
      let publisher = DryRunPublisher(coordinator: fleet.httpURL)
      let reader = Reader(cache: fleet.nodes[0].cache, keys: Array(keys.prefix(4_096)))
      let alone = await reader.read(while: { try? await Task.sleep(for: .seconds(2)) })
      var times: [Duration] = []
      var told: [String: UInt64] = [:]
      let disturbed = try await reader.read {
        for _ in 0..<rounds {
          let begun = ContinuousClock.now
          told = try await publisher.dryRun()
          times.append(ContinuousClock.now - begun)
        }
      }
      let dropped = try await publisher.publish()
      for name in fleet.nodes.map(\.name) where told[name] != dropped[name] {
        throw BenchmarkError.wrong(
          "\(name) told \(told[name] ?? 0) and dropped \(dropped[name] ?? 0)")
      }
      print("\(nodes) nodes with \(entries) entries each; all counts as the event then dropped")
      print("entries told and dropped: \(told.values.reduce(0, +))")
      Summary("dry run", rounds: [times]).show()
      Summary("a lookup, reader alone", rounds: [alone]).show(unit: "µs", factor: 10)
      Summary("a lookup, during dry runs", rounds: [disturbed]).show(unit: "µs", factor: 10)
    }
  }

  private func fill(_ fleet: TestFleet) throws -> [AnswerKey] {
    let keys = try (0..<entries).map { number in
      try KeyComponents(
        model: .resolved("gpt-5.4-mini"), prompt: .init("p", version: "1"), message: "\(number)",
        customer: .sharedAcrossCustomers
      ).key()
    }
    for node in fleet.nodes {
      for (number, key) in keys.enumerated() {
        let outcome = try node.fill(
          key, with: "answer",
          dependingOn: [number.isMultiple(of: 2) ? .prompt("p") : .corpus("c")])
        guard case .cached = outcome else { throw BenchmarkError.wrong("not cached: \(outcome)") }
      }
    }
    return keys
  }
}

/// Asks one cache all the time.
private struct Reader: Sendable {
  let cache: Cache<String>
  let keys: [AnswerKey]

  /// Times of a hundred lookups each, while `work` is done.
  func read(while work: () async throws -> Void) async rethrows -> [Duration] {
    let (cache, keys) = (cache, keys)
    let task = Task.detached {
      var times: [Duration] = []
      var index = 0
      while !Task.isCancelled {
        let begun = ContinuousClock.now
        for _ in 0..<100 {
          index = (index + 1) % keys.count
          _ = cache.lookup(keys[index])
        }
        times.append(ContinuousClock.now - begun)
      }
      return times
    }
    do {
      try await work()
    } catch {
      task.cancel()
      throw error
    }
    task.cancel()
    return await task.value
  }
}

/// Asks and publishes over HTTP, as pipelines do.
private struct DryRunPublisher: Sendable {
  private struct DryRun: Decodable {
    struct Node: Decodable {
      struct Blast: Decodable { var entries: UInt64 }
      var name: String
      var blast: Blast?
    }
    var nodes: [Node]
  }
  private struct Published: Decodable {
    struct Receipt: Decodable { var position: Position }
    struct Position: Decodable { var sequence: UInt64 }
    var receipts: [Receipt]
  }
  private struct Settlement: Decodable {
    struct Node: Decodable {
      struct Dropped: Decodable { var entries: UInt64 }
      var name: String
      var dropped: Dropped?
    }
    var isSettled: Bool
    var isCounted: Bool
    var nodes: [Node]
  }
  private static let patience: Duration = .seconds(120)
  private static let event = Data(#"{"kind": "PromptDeploy", "prompt": "p"}"#.utf8)

  let coordinator: String

  /// By node, the entries that the event would drop.
  func dryRun() async throws -> [String: UInt64] {
    let answer = try await ask(
      "/v1/events/dry-run", publishing: Self.event, as: DryRun.self)
    return Dictionary(
      uniqueKeysWithValues: answer.nodes.map { ($0.name, $0.blast?.entries ?? 0) })
  }

  /// By node, the entries that the event dropped, once all of them are counted.
  func publish() async throws -> [String: UInt64] {
    let answer = try await ask("/v1/events", publishing: Self.event, as: Published.self)
    let sequence = answer.receipts[0].position.sequence
    let begun = ContinuousClock.now
    while ContinuousClock.now - begun < Self.patience {
      let settlement = try await ask("/v1/events/\(sequence)/settlement", as: Settlement.self)
      if settlement.isSettled, settlement.isCounted {
        return Dictionary(
          uniqueKeysWithValues: settlement.nodes.map { ($0.name, $0.dropped?.entries ?? 0) })
      }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw BenchmarkError.timedOut("counting what event \(sequence) dropped")
  }

  private func ask<Answer: Decodable>(
    _ path: String, publishing body: Data? = nil, as type: Answer.Type
  ) async throws -> Answer {
    guard let url = URL(string: coordinator + path) else {
      throw BenchmarkError.wrong("no URL: \(coordinator)")
    }
    var request = URLRequest(url: url, timeoutInterval: 120)
    if let body {
      request.httpMethod = "POST"
      request.setValue("application/json", forHTTPHeaderField: "Content-Type")
      request.httpBody = body
    }
    let (data, _) = try await URLSession.shared.data(for: request)
    do {
      return try JSONDecoder().decode(type, from: data)
    } catch {
      let text = String(bytes: data.prefix(500), encoding: .utf8) ?? "no text"
      throw BenchmarkError.wrong("\(path): \(text)")
    }
  }
}

extension Summary {
  /// Prints it in milliseconds, or in another unit: a millisecond is `factor` of them.
  fileprivate func show(unit: String = "ms", factor: Double = 1) {
    func text(_ value: Double) -> String { String(format: "%.3f", value * factor) }
    print(
      "\(name): p50 \(text(p50)) \(unit), p99 \(text(p99)), max \(text(max)), \(events) samples")
  }
}
