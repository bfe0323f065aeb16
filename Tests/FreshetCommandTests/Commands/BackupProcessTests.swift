import CommandTesting
import Foundation
import FreshetTerminal
import Testing
import freshet

@Suite struct BackupProcessTests {
  private func published(_ count: Int, by coordinator: CoordinatorProcess) async throws {
    for number in 1...count {
      let outcome = try await coordinator.run(
        "publish", "prompt-deploy", "p\(number)", "--version", "v1")
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
  }

  private func epoch(_ coordinator: CoordinatorProcess) async throws -> String {
    let state = try JSONBody.object(try await coordinator.run("state", "--json").output)
    let head = try #require(state["head"] as? [String: Any])
    return try #require(head["epoch"] as? String)
  }

  @Test func `a backup of a running coordinator is restored, in a new epoch`() async throws {
    let directory = try TemporaryDirectory()
    let file = directory.path("copy.db")
    let coordinator = try await CoordinatorProcess()
    try await published(3, by: coordinator)
    let backup = try await coordinator.run("backup", file)
    #expect(backup.status == 0, "\(backup.errors)")
    #expect(backup.output.hasPrefix("3 events are good, from 1 to 3, in epoch "))
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == ["copy.db"])
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    // It goes on.
    try await published(1, by: coordinator)

    let again = try await coordinator.run("backup", file)
    #expect(again.status == CommandStatus.invalidInput.rawValue)
    #expect(again.errors.contains("exists already"))

    let target = try TemporaryDirectory()
    let restored = try await FreshetProcess.run(
      ["restore", file, "--data-directory", target.path("log"), "--json"])
    #expect(restored.status == 0, "\(restored.errors)")
    let other = try await CoordinatorProcess(in: target)
    #expect(try await epoch(other) == JSONBody.object(restored.output)["epoch"] as? String)
    #expect(try await epoch(other) != (try await epoch(coordinator)))
    #expect(try await other.run("events").output.split(separator: "\n").count == 3)

    let occupied = try await FreshetProcess.run(
      ["restore", file, "--data-directory", coordinator.dataDirectory])
    #expect(occupied.status == CommandStatus.log.rawValue)
  }

  @Test func `a log is verified while its coordinator runs`() async throws {
    let coordinator = try await CoordinatorProcess()
    let empty = try await coordinator.run("events", "--verify")
    #expect(empty.status == 0, "\(empty.errors)")
    #expect(empty.output.hasPrefix("0 events are good in epoch "))
    try await published(2, by: coordinator)
    let verified = try await coordinator.run("events", "--verify", "--json")
    #expect(verified.status == 0, "\(verified.errors)")
    let found = try JSONBody.object(verified.output)
    #expect(found["isGood"] as? Bool == true)
    #expect(found["sequence"] as? Int == 2)
  }

  @Test func `a database that was copied without its write-ahead log is found out`() async throws {
    let directory = try TemporaryDirectory()
    let coordinator = try await CoordinatorProcess()
    try await published(1, by: coordinator)
    try FileManager.default.copyItem(
      atPath: coordinator.dataDirectory + "/freshet.db", toPath: directory.path("freshet.db"))
    let outcome = try await FreshetProcess.run(
      ["events", "--verify", "--data-directory", directory.path])
    #expect(outcome.status == CommandStatus.log.rawValue)
    #expect(outcome.errors.contains("its write-ahead log"))
  }

  @Test func `a coordinator that is not there is said so`() async throws {
    let directory = try TemporaryDirectory()
    let outcome = try await FreshetProcess.run(
      ["backup", directory.path("b"), "--coordinator", "http://127.0.0.1:1"])
    #expect(outcome.status == CommandStatus.unreachable.rawValue)
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).isEmpty)
  }
}
