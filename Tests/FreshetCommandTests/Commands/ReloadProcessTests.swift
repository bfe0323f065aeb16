import CommandTesting
import Foundation
import Testing

/// `freshet reload` against a coordinator that runs.
@Suite struct ReloadProcessTests {
  @Test func `a new file is in force, a wrong one is told and leaves that of before`()
    async throws
  {
    let directory = try TemporaryDirectory()
    let made = try await FreshetProcess.run([
      "token", "new", "--name", "operator", "--read", "events", "--read", "state", "--read",
      "fleet", "--operate",
    ])
    // Below a line that says where to put it.
    let entry = made.errors.split(separator: "\n").dropFirst().joined(separator: "\n")
    _ = try directory.write("tokens:\n\(entry)\n", to: "access.yaml")
    let coordinator = try await CoordinatorProcess(
      "--access-file", directory.path("access.yaml"), in: directory)
    func reload() async throws -> FreshetProcess.Outcome {
      try await FreshetProcess.run(
        ["reload"],
        environment: [
          "FRESHET_COORDINATOR_URL": coordinator.url,
          "FRESHET_TOKEN": made.output.trimmingCharacters(in: .whitespacesAndNewlines),
        ])
    }
    let read = try await reload()
    #expect(read.status == 0, "\(read.errors)")
    #expect(read.output == "\(directory.path("access.yaml")) is reloaded and in force.\n")

    _ = try directory.write("tokens: [{name: x}]", to: "access.yaml")
    let wrong = try await reload()
    #expect(wrong.status == 7)
    #expect(wrong.errors.contains("the previous one stays in force"), "\(wrong.errors)")
    // Nobody writes to it, and nobody waits for it.
    let file = directory.path("access.yaml")
    try FileManager.default.removeItem(atPath: file)
    try #require(unsafe mkfifo(file, 0o600) == 0)
    let pipe = try await reload()
    #expect(pipe.status == 7)
    #expect(pipe.errors.contains("is not a regular file"), "\(pipe.errors)")
    try FileManager.default.removeItem(atPath: file)
    // By the token of the file of before.
    _ = try directory.write("tokens:\n\(entry)\n", to: "access.yaml")
    let again = try await reload()
    #expect(again.status == 0, "\(again.errors)")
  }

  @Test func `without an access file there is nothing to read`() async throws {
    let coordinator = try await CoordinatorProcess()
    let outcome = try await coordinator.run("reload")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("no access file"))
  }
}
