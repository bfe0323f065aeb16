import Foundation
import Freshet
import FreshetCore
import FreshetTesting
import Testing

/// Kills a real coordinator at random moments.
///
/// `FRESHET_CRASH_EVENTS` and `FRESHET_CRASH_SEED` say how many events and which moments.
@Suite(.timeLimit(.minutes(15)))
struct CrashTests {
  private static let environment = ProcessInfo.processInfo.environment
  /// At least so many that the kills find different moments.
  private static let events = max(
    50, environment["FRESHET_CRASH_EVENTS"].flatMap { Int($0) } ?? 300)
  private static let seed =
    environment["FRESHET_CRASH_SEED"].flatMap { UInt64($0) } ?? .random(in: 0 ... .max)
  private static let publishers = 4
  private static let customers = 50
  /// Restarts cost most of the time.
  private static let kills = max(4, min(40, events / 100))

  @Test func `nothing acknowledged is lost, and no number is used twice`() async throws {
    print("crash test: \(Self.events) events, \(Self.kills) kills, seed \(Self.seed)")
    let coordinator = try CrashedCoordinator()
    do {
      try await run(coordinator)
    } catch {
      await coordinator.kill()
      throw error
    }
    await coordinator.kill()
  }

  private func run(_ coordinator: CrashedCoordinator) async throws {
    let addresses = try await coordinator.start()
    let publisher = CrashPublisher(http: addresses.http)
    defer { publisher.end() }
    let nodes = try (1...3).map { try CrashNode("node-\($0)", addresses) }
    do {
      for node in nodes { try await node.fill() }
      let acknowledged = try await publishWhileKilling(coordinator, publisher)
      try await check(acknowledged, publisher, nodes)
    } catch {
      for node in nodes { await node.agent.stop() }
      throw error
    }
    for node in nodes { await node.agent.stop() }
  }

  /// Publishes everything, and kills the coordinator meanwhile.
  ///
  /// - Returns: the number of each event by its idempotency key.
  private func publishWhileKilling(
    _ coordinator: CrashedCoordinator, _ publisher: CrashPublisher
  ) async throws -> [String: UInt64] {
    let (progress, reached) = AsyncStream.makeStream(of: Void.self)
    async let killing: Void = kill(coordinator, along: progress)
    let acknowledged = try await withThrowingTaskGroup(of: [(String, UInt64)].self) { group in
      for first in 0..<Self.publishers {
        group.addTask {
          var own: [(String, UInt64)] = []
          for number in stride(from: first, to: Self.events, by: Self.publishers) {
            let sequence = try await publisher.publish(
              "event-\(number)", changing: "\(number % Self.customers)")
            own.append(("event-\(number)", sequence))
            reached.yield()
          }
          return own
        }
      }
      defer { reached.finish() }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    try await killing
    return Dictionary(uniqueKeysWithValues: acknowledged)
  }

  /// Kills after random numbers of acknowledged events, and a random moment more.
  private func kill(
    _ coordinator: CrashedCoordinator, along progress: AsyncStream<Void>
  ) async throws {
    var generator = SplitMix64(seed: Self.seed)
    // Below the last event, so that there is always one under way.
    let ends = Self.events - Self.publishers - 1
    var moments = Set<Int>()
    while moments.count < Self.kills {
      moments.insert(.random(in: 1..<ends, using: &generator))
    }
    var count = 0
    for await _ in progress {
      count += 1
      guard moments.contains(count) else { continue }
      try await Task.sleep(for: .microseconds(Int.random(in: 0...3_000, using: &generator)))
      await coordinator.kill()
      try await coordinator.start()
    }
    #expect(count == Self.events)
  }

  private func check(
    _ acknowledged: [String: UInt64], _ publisher: CrashPublisher, _ nodes: [CrashNode]
  ) async throws {
    let log = try await publisher.log()
    // In a row from one on: none missing, none twice.
    #expect(log.map(\.sequence) == (1...UInt64(max(log.count, 1))).map { $0 })
    var byKey: [String: UInt64] = [:]
    for event in log {
      guard let key = event.idempotencyKey else { continue }
      #expect(byKey.updateValue(event.sequence, forKey: key) == nil, "\(key) is logged twice")
    }
    #expect(acknowledged.count == Self.events)
    #expect(byKey == acknowledged)
    let last = try #require(log.last?.sequence)
    for node in nodes { try await node.check(last) }
  }
}
