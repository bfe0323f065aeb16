import ArgumentParser
import Foundation
import FreshetCache
import FreshetCore
import Synchronization

/// What readers feel of an event that kills every entry, and of the memory coming back.
struct EventCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event", abstract: "Lookups while one event kills every entry.")

  @Option(help: "Entries.") var entries = 1_000_000
  @Option(help: "Lookups in each part.") var lookups = 1_000_000
  @Option(help: "Rounds.") var rounds = 3

  func run() throws {
    let keys = Keys.make(entries)
    for round in 1...rounds {
      let subject = try FreshetSubject(keys: keys, capacity: entries)
      for key in 0..<entries { subject.put(key) }
      let draws = evenDraws(lookups, below: entries, seed: UInt64(round))
      let quiet = latencies(subject, draws)
      let reclaimed = Mutex(Duration.zero)
      let killed = Mutex(UInt64(0))
      // The first event of a process runs code that was never run before.
      let first = apply(.drops(Dimension(.tag, "unused")), at: 1, to: subject)
      let visible = apply(
        .names(Dimension(.prompt, "refund-assistant"), versions: ["new"]), at: 2, to: subject)
      let reclaimer = Thread {
        let start = ContinuousClock.now
        var progress = subject.cache.reclaim()
        while true {
          for drop in progress.drops { killed.withLock { $0 += drop.count.entries } }
          if progress.isDone { break }
          progress = subject.cache.reclaim()
        }
        reclaimed.withLock { $0 = ContinuousClock.now - start }
      }
      reclaimer.start()
      let busy = latencies(subject, draws)
      while !reclaimer.isFinished { usleep(1_000) }
      print(
        "round \(round): event visible after \(visible.nanoseconds / 1_000) us, one before it that "
          + "kills nothing after \(first.nanoseconds / 1_000) us; "
          + "\(killed.withLock { $0 }) of \(entries) entries counted as dropped, looked through in "
          + "\(reclaimed.withLock { $0 }.nanoseconds / 1_000_000) ms")
      tell("  without", quiet)
      tell("  with   ", busy)
    }
  }

  /// Applies an event; the time until every lookup goes by it.
  private func apply(
    _ change: Change, at sequence: SequenceNumber, to subject: FreshetSubject
  ) -> Duration {
    let now = CacheClock.boot.now
    let began = ContinuousClock.now
    subject.fleet.merge(change, at: sequence, grace: .zero, now: now)
    let visible = ContinuousClock.now - began
    subject.fleet.advance(to: sequence)
    return visible
  }

  private func latencies(_ subject: FreshetSubject, _ draws: [Int32]) -> [Int64] {
    var times = [Int64](repeating: 0, count: draws.count)
    for (index, key) in draws.enumerated() {
      let began = CacheClock.boot.now
      _ = subject.get(Int(key))
      times[index] = CacheClock.boot.now.nanoseconds - began.nanoseconds
    }
    return times.sorted()
  }

  private func tell(_ what: String, _ times: [Int64]) {
    func at(_ share: Double) -> Int64 {
      times[min(times.count - 1, Int(Double(times.count) * share))]
    }
    print(
      "\(what): p50 \(at(0.5)), p99 \(at(0.99)), p99.99 \(at(0.9999)), max \(times[times.count - 1]) ns"
    )
  }
}
