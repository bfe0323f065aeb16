#if os(Linux)
  import Dispatch
  import FreshetCache
  import FreshetCore
  import Glibc
  import Testing

  /// A lookup that another thread keeps waiting.
  @Suite(.timeLimit(.minutes(10))) struct WaitingTests {
    /// A clock that stops who reads it while it is armed, once.
    private final class StoppingClock: Sendable {
      let time = ManualClock()
      let isArmed = Guarded(false)
      let stopped = DispatchSemaphore(value: 0)
      let goesOn = DispatchSemaphore(value: 0)

      var cacheClock: CacheClock {
        CacheClock { [self] in
          let stops = isArmed.withLock { isArmed in
            defer { isArmed = false }
            return isArmed
          }
          if stops {
            stopped.signal()
            goesOn.wait()
          }
          return time.now
        }
      }
    }

    /// Where the kernel tells of the thread that asks.
    private func ownProcess() -> String {
      var bytes = [CChar](repeating: 0, count: 64)
      let count = unsafe readlink("/proc/thread-self", &bytes, bytes.count)
      return String(
        decoding: bytes.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Whether a thread of this process sleeps, as in a wait for a lock.
    private func sleeps(_ thread: String) -> Bool {
      guard !thread.isEmpty, let file = unsafe fopen("/proc/\(thread)/stat", "r") else {
        return false
      }
      defer { unsafe fclose(file) }
      var bytes = [UInt8](repeating: 0, count: 256)
      let count = unsafe fread(&bytes, 1, bytes.count, file)
      let text = String(decoding: bytes.prefix(count), as: UTF8.self)
      return text.split(separator: ")").last?.hasPrefix(" S") == true
    }

    @Test func `who waits for a shard is judged by when the wait is over`() throws {
      let clock = StoppingClock()
      let fleet = FleetState(seed: 1)
      fleet.advance(to: 0)
      fleet.prove(freshAsOf: clock.time.now)
      // One shard.
      let cache = try Cache<String>(
        CacheConfiguration(maxBytes: 1_048_576, maxEntries: 100), fleet: fleet,
        clock: clock.cacheClock, seed: 1)
      let keys = try (key("a"), key("b"))
      let ticket = try cache.ticket(for: keys.0, dependingOn: [], class: .policyAndPricing)
      #expect(cache.redeem(ticket, value: "a") == .cached)
      let other = try cache.ticket(for: keys.1, dependingOn: [], class: .policyAndPricing)

      // The shard is locked while a fill reads the clock.
      clock.isArmed.withLock { $0 = true }
      DispatchQueue.global().async { cache.redeem(other, value: "b") }
      clock.stopped.wait()
      let asker = Guarded("")
      let found = Guarded<Lookup<String>?>(nil)
      let isDone = DispatchSemaphore(value: 0)
      DispatchQueue(label: "asker").async {
        let own = ownProcess()
        asker.withLock { $0 = own }
        let lookup = cache.lookup(keys.0)
        found.withLock { $0 = lookup }
        isDone.signal()
      }
      let deadline = ContinuousClock.now + .seconds(20)
      while !sleeps(asker.withLock { $0 }), ContinuousClock.now < deadline { sched_yield() }
      clock.time.advance(by: .seconds(60))
      clock.goesOn.signal()
      isDone.wait()
      guard case .miss(.unproven) = found.withLock({ $0 }) else {
        Issue.record("served by a proof that was good before the wait")
        return
      }
    }
  }
#endif
