import ArgumentParser
import Dispatch
import FreshetCache
import FreshetCore

/// What a hit takes that an application asks for with a closure, and what it takes to be watched.
struct RequestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request", abstract: "The time of value(for:…) where the answer is there.")

  /// Who watches the cache.
  enum Watch: String, CaseIterable, ExpressibleByArgument {
    /// Nobody.
    case nobody
    /// An observer that is not interested in lookups, as an agent's is without a tracer.
    case idle
    /// One that is told of each lookup.
    case lookups
  }

  /// An observer that does no more with a lookup than to count it.
  private final class Observer: CacheObserver {
    let watchesLookups: Bool
    private let count = Guarded(0)

    init(watchesLookups: Bool) {
      self.watchesLookups = watchesLookups
    }

    func observe<Value: Sendable>(
      _ fill: ObservedFill, _ call: @Sendable () async throws -> Generation<Value>
    ) async throws -> Generation<Value> {
      try await call()
    }

    func observe(_ lookup: ObservedLookup) { count.withLock { $0 += 1 } }

    func alarm(_ overdue: OverdueAnswer) {}
  }

  @Option(parsing: .upToNextOption, help: "Who watches: nobody, idle, lookups.") var watch:
    [Watch] = []
  @Option(help: "Entries.") var entries = 1_000
  @Option(help: "Rounds; the median and the spread are told.") var rounds = 5
  @Option(help: "Requests in a round.") var requests = 1_000_000

  func run() throws {
    // Valgrind does not survive the main thread of an asynchronous program.
    let (done, failure) = (DispatchSemaphore(value: 0), Guarded<(any Error)?>(nil))
    Task {
      do { try await measure() } catch { failure.withLock { $0 = error } }
      done.signal()
    }
    done.wait()
    if let error = failure.withLock({ $0 }) { throw error }
  }

  private func measure() async throws {
    for watch in watch.isEmpty ? Watch.allCases : watch {
      let hooks =
        watch == .nobody
        ? CacheHooks() : CacheHooks(observer: Observer(watchesLookups: watch == .lookups))
      let site = try await Site(entries: entries, hooks: hooks)
      var times: [Double] = []
      for _ in 0..<rounds {
        let began = ContinuousClock.now
        try await site.ask(requests)
        let time = ContinuousClock.now - began
        times.append(time / .nanoseconds(1) / Double(max(1, requests)))
      }
      times.sort()
      print(
        "\(watch.rawValue): \(Int(times[times.count / 2])) ns a hit "
          + "(\(Int(times[0])) to \(Int(times[times.count - 1])))")
    }
  }

  /// A cache that holds the answer to all that is asked.
  private struct Site {
    let cache: Cache<Payload>
    let keys: [AnswerKey]
    let dependencies: [Dependency]
    let contentClass: ContentClass

    init(entries: Int, hooks: CacheHooks) async throws {
      let fleet = FleetState(seed: 1, promise: .seconds(10))
      fleet.advance(to: 0)
      fleet.prove(freshAsOf: CacheClock.boot.now + .seconds(3_600))
      keys = Keys.make(entries)
      dependencies = Keys.dependencies(0, customers: 1, count: 4)
      contentClass = try ContentClass("measured", lifetime: .seconds(86_400))
      cache = try Cache(CacheConfiguration(), fleet: fleet, hooks: hooks) { $0.count }
      try await ask(entries)
    }

    func ask(_ requests: Int) async throws {
      for request in 0..<requests {
        let place = request % keys.count
        _ = try await cache.value(
          for: keys[place], dependingOn: dependencies, class: contentClass
        ) { _ in Generation(makePayload(place)) }
      }
    }
  }
}
