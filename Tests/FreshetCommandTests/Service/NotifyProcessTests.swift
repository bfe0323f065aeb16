import CommandTesting
import Foundation
import Testing

/// What a coordinator tells systemd, on a real socket.
@Suite(.timeLimit(.minutes(5))) struct NotifyProcessTests {
  private static func start(
    _ manager: NotifiedManager, in directory: TemporaryDirectory, watchdog: String? = nil
  ) throws -> FreshetProcess {
    var environment = ["NOTIFY_SOCKET": manager.path]
    environment["WATCHDOG_USEC"] = watchdog
    return try FreshetProcess(
      [
        "coordinator", "--data-directory", directory.path("log"), "--http-port", "0",
        "--broadcast-port", "0", "--session-port", "0",
      ], environment: environment)
  }

  @Test func `it tells when it is ready, when it reads its files again and when it stops`()
    async throws
  {
    let directory = try TemporaryDirectory()
    let manager = try NotifiedManager(at: directory.path("notify"))
    let coordinator = try Self.start(manager, in: directory)
    #expect(try await manager.message() == "READY=1")
    // Its addresses are out before.
    #expect(try coordinator.hasOutput)
    coordinator.signal(SIGHUP)
    let lines = try await manager.message().split(separator: "\n")
    #expect(lines.first == "RELOADING=1")
    let time = try #require(lines.last?.split(separator: "="))
    #expect(time.first == "MONOTONIC_USEC")
    #expect(try #require(time.last.flatMap { Int64($0) }) > 0)
    #expect(try await manager.message() == "READY=1")
    coordinator.signal(SIGTERM)
    #expect(try await manager.message() == "STOPPING=1")
    #expect(try await coordinator.outcome.status == 0)
  }

  @Test func `it feeds the watchdog again and again while its threads answer`() async throws {
    let directory = try TemporaryDirectory()
    let manager = try NotifiedManager(at: directory.path("notify"))
    let coordinator = try Self.start(manager, in: directory, watchdog: "200000")
    #expect(try await manager.message() == "READY=1")
    for _ in 0..<3 { #expect(try await manager.message() == "WATCHDOG=1") }
    coordinator.signal(SIGTERM)
    #expect(try await manager.news() == "STOPPING=1")
    #expect(try await coordinator.outcome.status == 0)
  }

  @Test func `a socket that cannot be is told, and keeps nothing from serving`() async throws {
    let directory = try TemporaryDirectory()
    let coordinator = try FreshetProcess(
      [
        "coordinator", "--data-directory", directory.path("log"), "--http-port", "0",
        "--broadcast-port", "0", "--session-port", "0",
      ], environment: ["NOTIFY_SOCKET": "elsewhere"])
    #expect(try await coordinator.hasComplained(of: "NOTIFY_SOCKET is 'elsewhere'"))
    #expect(try await !coordinator.lines(1).isEmpty)
  }
}
