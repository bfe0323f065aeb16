import CommandTesting
import Foundation
import FreshetTerminal
import Testing

@testable import freshet

/// Slips of the pen, as people make them.
@Suite(.timeLimit(.minutes(10)))
struct NameProcessTests {
  @Test func `a slip is told with what was meant, and refused with --must-exist`() async throws {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    try await ServingNodes.with("web-1", of: coordinator) { nodes in
      try nodes.answer("a", prompt: "money-assistant", version: "v1")
      try nodes.answer("b", prompt: "refund", version: "v1", tag: "promotion")
      let slip =
        "nothing depends on prompt:money-asistant; did you mean prompt:money-assistant?"
      let strict = try await coordinator.run(
        "publish", "prompt-deploy", "money-asistant", "--version", "v1", "--must-exist")
      #expect(strict.status == CommandStatus.invalidInput.rawValue)
      #expect(strict.errors.contains(slip) && strict.errors.contains("nothing was logged"))
      let tried = try await coordinator.run(
        "publish", "prompt-deploy", "money-asistant", "--version", "v1", "--dry-run")
      #expect(tried.errors.contains(slip), "\(tried.errors)")
      #expect(try await coordinator.run("events").output.contains("money") == false)

      let told = try await coordinator.run(
        "publish", "prompt-deploy", "money-asistant", "--version", "v1", "--json")
      #expect(told.status == 0)
      #expect(told.errors.contains(slip))
      let unused = try JSONBody.object(told.output)["unused"] as? [[String: Any]]
      #expect(unused?.first?["nearest"] as? [String] == ["prompt:money-assistant"])
      try await purges(coordinator)

      for arguments in [
        ["publish", "prompt-deploy", "money-assistant"], ["purge", "tag", "promotion"],
      ] {
        let right = try await FreshetProcess.run(
          arguments + ["--must-exist", "--coordinator", coordinator.url])
        #expect(right.status == 0, "\(right.errors)")
        #expect(right.errors.isEmpty, "\(right.errors)")
      }
    }
  }

  /// Every purge of a name is checked.
  private func purges(_ coordinator: CoordinatorProcess) async throws {
    for (arguments, sentence) in [
      (["tag", "promotoin"], "nothing depends on tag:promotoin; did you mean tag:promotion?"),
      (["route", "/ask"], "nothing depends on route:/ask"),
      (
        ["dimension", "prompt:money-assistnat"],
        "nothing depends on prompt:money-assistnat; did you mean prompt:money-assistant"
      ),
    ] {
      let told = try await FreshetProcess.run(
        ["purge"] + arguments + ["--coordinator", coordinator.url])
      #expect(told.status == 0)
      #expect(told.errors.contains(sentence), "\(told.errors)")
    }
  }

  @Test func `without nodes it could not be checked, and is refused with --must-exist`()
    async throws
  {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    let sentence = "whether anything depends on tag:t could not be checked: there are no nodes"
    let strict = try await coordinator.run("purge", "tag", "t", "--must-exist")
    #expect(strict.status == CommandStatus.unavailable.rawValue)
    #expect(strict.errors.contains(sentence), "\(strict.errors)")
    let told = try await coordinator.run("purge", "tag", "t")
    #expect(told.status == 0)
    #expect(told.errors.contains(sentence), "\(told.errors)")
  }

  @Test func `a slip is forgotten by an event, and not listed after a restart either`() async throws
  {
    let directory = try TemporaryDirectory()
    let coordinator = try await CoordinatorProcess(in: directory)
    for arguments in [
      ["prompt-deploy", "money-asistant", "--version", "v1"],
      ["prompt-deploy", "money-assistant", "--version", "v1"],
      ["prompt-deploy", "refund", "--role", "system", "--version", "v1"],
    ] {
      let outcome = try await FreshetProcess.run(
        ["publish"] + arguments + ["--coordinator", coordinator.url])
      #expect(outcome.status == 0)
    }
    let unknown = try await coordinator.run("state", "forget", "prompt:money-asisstant")
    #expect(unknown.status == CommandStatus.invalidInput.rawValue)
    #expect(
      unknown.errors.contains("the log names no version of prompt:money-asisstant")
        && unknown.errors.contains("did you mean prompt:money-asistant, or prompt:money-assistant?"),
      "\(unknown.errors)")
    let bad = try await coordinator.run("state", "forget", "money")
    #expect(bad.status == CommandStatus.invalidInput.rawValue)
    let tried = try await coordinator.run("state", "forget", "prompt:money-asistant", "--dry-run")
    #expect(tried.status == 0)
    #expect(try await coordinator.run("state").output.contains("money-asistant"))
    let limited = try await coordinator.run(
      "state", "forget", "prompt:money-asistant", "--max-drop", "much")
    #expect(limited.status == CommandStatus.invalidInput.rawValue)

    for name in ["prompt:money-asistant", "prompt:refund"] {
      let done = try await coordinator.run("state", "forget", name, "--reason", "a slip")
      #expect(done.status == 0, "\(done.errors)")
    }
    let logged = try await coordinator.run("events", "--limit", "2", "--newest")
    #expect(logged.output.contains("drops prompt:money-asistant"), "\(logged.output)")
    #expect(logged.output.contains("\"a slip\""))
    try await listsOnly("prompt:money-assistant", coordinator)
    coordinator.process.signal(SIGTERM)
    _ = try await coordinator.process.outcome
    let again = try await CoordinatorProcess(in: directory)
    try await listsOnly("prompt:money-assistant", again)
  }

  private func listsOnly(_ dimension: String, _ coordinator: CoordinatorProcess) async throws {
    for arguments in [["state", "--json"], ["state", "show", "--json"]] {
      let state = try await FreshetProcess.run(
        arguments + ["--timeout", "5s", "--coordinator", coordinator.url])
      let dimensions = try JSONBody.object(state.output)["dimensions"] as? [[String: Any]]
      #expect(dimensions?.compactMap { $0["dimension"] as? String } == [dimension])
    }
  }
}
