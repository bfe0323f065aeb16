import ArgumentParser
import Foundation
import FreshetCache
import FreshetCore
import Synchronization

/// What readers feel of an event that kills every entry, and of the memory coming back.
struct EventCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event", abstract: "Lookups while one event kills every entry.")

  /// Events that kill nothing, before the one that kills everything.
  private static let eventsBefore = 10

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
      // The first event runs code and makes tables that were not needed before.
      let first = apply(.drops(Dimension(.tag, "unused")), at: 1, to: subject)
      for sequence in 2...UInt64(Self.eventsBefore) {
        _ = apply(.drops(Dimension(.tag, "unused \(sequence)")), at: sequence, to: subject)
      }
      let visible = applyWhileRead(
        .names(Dimension(.prompt, "refund-assistant"), versions: ["new"]),
        at: UInt64(Self.eventsBefore) + 1, to: subject)
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
        "round \(round): event applied after \(visible.applied) ns, felt by a reader after "
          + "\(visible.felt) ns; the fleet's first, which kills nothing, applied after \(first) ns; "
          + "\(killed.withLock { $0 }) of \(entries) entries counted as dropped, looked through in "
          + "\(reclaimed.withLock { $0 }.nanoseconds / 1_000_000) ms")
      tell("  without", quiet)
      tell("  with   ", busy)
    }
  }

  /// Applies an event.
  ///
  /// - Returns: nanoseconds until every lookup goes by it.
  private func apply(
    _ change: Change, at sequence: SequenceNumber, to subject: FreshetSubject
  ) -> Int64 {
    let began = CacheClock.boot.now
    subject.fleet.merge(change, at: sequence, grace: .zero, now: began)
    let applied = CacheClock.boot.now
    subject.fleet.advance(to: sequence)
    return applied.nanoseconds - began.nanoseconds
  }

  /// Applies an event while another thread looks up one entry all the time.
  ///
  /// - Returns: nanoseconds until every lookup goes by it, and until that thread has been refused and has
  ///   let the entry go.
  private func applyWhileRead(
    _ change: Change, at sequence: SequenceNumber, to subject: FreshetSubject
  ) -> (applied: Int64, felt: Int64) {
    let isLooking = Atomic(false)
    let seen = Atomic<Int64>(0)
    // Some have left, for shards fill unevenly.
    guard let key = (0..<entries).first(where: subject.get) else { fatalError("nothing is there") }
    let reader = Thread {
      // A thread's first allocation maps memory of its own.
      withExtendedLifetime(makePayload(0)) {}
      while subject.get(key) { isLooking.store(true, ordering: .releasing) }
      seen.store(CacheClock.boot.now.nanoseconds, ordering: .releasing)
    }
    reader.start()
    while !isLooking.load(ordering: .acquiring), !reader.isFinished {}
    let began = CacheClock.boot.now.nanoseconds
    let applied = apply(change, at: sequence, to: subject)
    while !reader.isFinished { usleep(1_000) }
    return (applied, seen.load(ordering: .acquiring) - began)
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
