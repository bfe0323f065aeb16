import Synchronization
import Testing
import ZeroMQ

@Suite struct WakeUpTests {
  @Test func `many signals before the wait wake once`() throws {
    let wakeUp = try WakeUp()
    for _ in 0..<100 { wakeUp.signal() }
    var poller = Poller()
    let item = poller.add(wakeUp)
    #expect(try poller.poll(timeout: patience) == 1)
    #expect(poller.readiness(of: item) == .readable)
    #expect(try poller.poll(timeout: .zero) == 0)
    #expect(poller.readiness(of: item) == [])
    wakeUp.signal()
    #expect(try poller.poll(timeout: patience) == 1)
  }

  @Test func `a signal from another thread ends a wait`() throws {
    let wakeUp = try WakeUp()
    var poller = Poller()
    _ = poller.add(wakeUp)
    let wait = onThread { wakeUp.signal() }
    #expect(try poller.poll(timeout: patience) == 1)
    try wait()
  }

  @Test func `no signal is lost among several threads`() throws {
    let wakeUp = try WakeUp()
    var produced = 0
    let total = 40_000
    var poller = Poller()
    _ = poller.add(wakeUp)
    let shared = Counter()
    let threads = (0..<4).map { _ in
      onThread {
        for _ in 0..<(total / 4) {
          shared.value.add(1, ordering: .relaxed)
          wakeUp.signal()
        }
      }
    }
    while produced < total {
      // If a signal were lost, the last of the work would never be seen.
      try #require(try poller.poll(timeout: patience) == 1)
      produced = shared.value.load(ordering: .relaxed)
    }
    for wait in threads { try wait() }
  }
}

/// A number that several threads count up.
private final class Counter: Sendable {
  let value = Atomic(0)
}
