import CommandTesting
import Foundation
import FreshetTerminal
import Testing

/// A dry run that the coordinator refuses.
@Suite struct RefusedDryRunTests {
  @Test func `nothing is said of a fleet that was not told: nobody has tried to tell it`()
    async throws
  {
    let directory = try TemporaryDirectory()
    let made = try await FreshetProcess.run([
      "token", "new", "--name", "ci", "--publish", "PromptDeploy", "--dimension", "prompt:a",
    ])
    // Below a line that says where to put it.
    let entry = made.errors.split(separator: "\n").dropFirst().joined(separator: "\n")
    _ = try directory.write("tokens:\n\(entry)\n", to: "access.yaml")
    let coordinator = try await CoordinatorProcess(
      "--access-file", directory.path("access.yaml"), in: directory)
    func publish(_ id: String, _ more: String...) async throws -> FreshetProcess.Outcome {
      try await FreshetProcess.run(
        ["publish", "prompt-deploy", id, "--version", "2"] + more,
        environment: [
          "FRESHET_COORDINATOR_URL": coordinator.url,
          "FRESHET_TOKEN": made.output.trimmingCharacters(in: .whitespacesAndNewlines),
        ])
    }
    let asked = try await publish("a", "--dry-run")
    #expect(asked.status == CommandStatus.identity.rawValue, "\(asked.errors)")
    #expect(asked.errors.contains("blast"), "\(asked.errors)")
    #expect(!asked.errors.contains("the fleet was not told"), "\(asked.errors)")
    let refused = try await publish("b")
    #expect(refused.status == CommandStatus.identity.rawValue, "\(refused.errors)")
    #expect(refused.errors.contains("the fleet was not told"), "\(refused.errors)")
  }
}
