import CommandTesting
import Foundation
import Testing

/// What the coordinator writes to standard error of what peers say.
@Suite struct LogLineTests {
  @Test func `a node's name can neither begin a line nor steer the terminal`() async throws {
    let coordinator = try await CoordinatorProcess()
    let isJoining = try SilentNode.isJoining(
      coordinator.session, name: "a\n2026 info: all is well\u{1B}[2J")
    #expect(!isJoining)
    #expect(try await coordinator.process.hasComplained(of: "node refused"))
    coordinator.process.signal(SIGTERM)
    let errors = try await coordinator.process.outcome.errors
    #expect(errors.contains(#"a\u{a}2026 info: all is well\u{1b}[2J"#), "\(errors)")
    #expect(!errors.contains("\u{1B}"))
  }
}
