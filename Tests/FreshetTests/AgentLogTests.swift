import FreshetCore
import InMemoryLogging
import Logging
import Testing

@testable import Freshet

/// What an agent's log tells operators: each fault once, and whose it is.
struct AgentLogTests {
  private let address = CoordinatorAddress("freshet.internal", broadcastPort: 1, sessionPort: 2)

  private static let faults: [AgentNote] = [
    .refused(.version, "speak version 2"), .garbled(.malformed("nothing")),
    .diverged(.origin), .clockJump(.seconds(3)), .reopened(.broadcast), .reopened(.session),
    .silence(.seconds(4)),
  ]
  private static let news: [AgentNote] = [
    .joined(.origin), .caughtUp(1), .gap(applied: 1, next: 3), .otherRun(.unknown),
  ]

  /// What is written of a note that comes three times a second for a hundred seconds.
  private func entries(_ note: AgentNote) -> [InMemoryLogHandler.Entry] {
    let handler = InMemoryLogHandler()
    var logger = Logger(label: "test") { _ in handler }
    logger.logLevel = .trace
    var log = AgentLog(logger, of: address)
    for third in 0..<300 {
      log.write(note, at: Instant(nanoseconds: Int64(third) * 333_333_333))
    }
    return handler.entries
  }

  @Test(arguments: faults)
  func `a fault that lasts is told at once, then each half minute, with the address`(
    fault: AgentNote
  ) throws {
    let entries = entries(fault)
    #expect(entries.count == 4)
    let port = fault == .reopened(.broadcast) ? 1 : 2
    for entry in entries {
      #expect(entry.level >= .warning)
      #expect(entry.metadata["coordinator"] == "tcp://freshet.internal:\(port)")
    }
    #expect(entries.first?.metadata["repeated"] == nil)
    #expect(entries.last?.metadata["repeated"] == "90")
  }

  @Test(arguments: news)
  func `what is no fault is told each time`(note: AgentNote) {
    let entries = entries(note)
    #expect(entries.count == 300)
    #expect(entries.allSatisfy { $0.level < .warning })
  }

  @Test func `one fault does not hide another`() {
    var throttle = NoteThrottle()
    let now = Instant(nanoseconds: 1)
    for fault in Self.faults { #expect(throttle.admit(fault, at: now) == 0) }
    for fault in Self.faults { #expect(throttle.admit(fault, at: now) == nil) }
    for fault in Self.faults {
      #expect(throttle.admit(fault, at: now + NoteThrottle.interval) == 1)
    }
  }
}
