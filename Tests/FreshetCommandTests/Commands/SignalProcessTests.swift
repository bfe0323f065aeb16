import CommandTesting
import Foundation
import Testing

/// What signals do to a coordinator that runs.
@Suite struct SignalProcessTests {
  /// Writes an access file in which these may read the fleet; their tokens.
  private static func tokens(in directory: TemporaryDirectory, _ names: [String]) async throws
    -> [String]
  {
    var file = "tokens:\n"
    var tokens: [String] = []
    for name in names {
      let made = try await FreshetProcess.run([
        "token", "new", "--name", name, "--read", "fleet",
      ])
      tokens.append(made.output.trimmingCharacters(in: .whitespacesAndNewlines))
      // Below a line that says where to put it.
      file += made.errors.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"
    }
    _ = try directory.write(file, to: "access.yaml")
    return tokens
  }

  private static func status(
    _ coordinator: CoordinatorProcess, _ token: String
  ) async throws -> Int32 {
    try await FreshetProcess.run(
      ["fleet"],
      environment: ["FRESHET_COORDINATOR_URL": coordinator.url, "FRESHET_TOKEN": token]
    ).status
  }

  @Test func `SIGHUP reads the access file anew, and a wrong one leaves that of before`()
    async throws
  {
    let directory = try TemporaryDirectory()
    let first = try await Self.tokens(in: directory, ["first"])[0]
    let coordinator = try await CoordinatorProcess(
      "--access-file", directory.path("access.yaml"), in: directory)
    #expect(try await Self.status(coordinator, first) == 0)

    let second = try await Self.tokens(in: directory, ["second"])[0]
    #expect(try await Self.status(coordinator, second) == 12)
    coordinator.process.signal(SIGHUP)
    #expect(try await coordinator.process.hasComplained(of: "access file reloaded"))
    #expect(try await Self.status(coordinator, second) == 0)
    #expect(try await Self.status(coordinator, first) == 12)

    _ = try directory.write("tokens: [{name: x}]", to: "access.yaml")
    coordinator.process.signal(SIGHUP)
    #expect(
      try await coordinator.process.hasComplained(
        of: "the access file is invalid; the previous one stays in force"))
    #expect(try await Self.status(coordinator, second) == 0)

    coordinator.process.signal(SIGTERM)
    #expect(try await coordinator.process.outcome.status == 0)
  }

  @Test(arguments: [SIGHUP, SIGUSR1, SIGUSR2, SIGALRM])
  func `a signal that is not to end it does not, and leaves a line`(signal: Int32) async throws {
    let coordinator = try await CoordinatorProcess()
    coordinator.process.signal(signal)
    let line = signal == SIGHUP ? "nothing to reload" : "ignored a signal"
    #expect(try await coordinator.process.hasComplained(of: line))
    #expect(try await coordinator.run("fleet").status == 0)
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGQUIT])
  func `a signal that ends it is told, and ends it in order`(signal: Int32) async throws {
    let coordinator = try await CoordinatorProcess()
    coordinator.process.signal(signal)
    let outcome = try await coordinator.process.outcome
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("stopping gracefully"))
  }
}
