import CommandTesting
import Foundation
import FreshetTerminal
import Testing
import ZeroMQ

/// `freshet keys show` and `coordinator`, which read and write the data directory alone.
@Suite(.timeLimit(.minutes(10)))
struct CoordinatorKeyProcessTests {
  private let directory: TemporaryDirectory
  private let pair: CurveKeyPair

  init() throws {
    directory = try TemporaryDirectory()
    pair = try .generate()
  }

  /// Writes the key in force as a coordinator does.
  private func writeKey(mode: Int = 0o600) throws {
    let path = try directory.write(
      "# A comment.\nfreshet-coordinator-key: \(pair.secretKey.text)\n", to: "coordinator.key")
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  private func run(_ arguments: String...) async throws -> FreshetProcess.Outcome {
    try await FreshetProcess.run(["keys"] + arguments + ["--data-directory", directory.path])
  }

  @Test func `the next key stands beside the one in force until it is activated`() async throws {
    try writeKey()
    #expect(try await run("show").output == "\(pair.publicKey.text)\n")
    let early = try await run("coordinator", "activate")
    #expect(early.status == CommandStatus.invalidInput.rawValue)
    #expect(early.errors.contains("freshet keys coordinator next"), "\(early.errors)")
    let made = try await run("coordinator", "next")
    #expect(made.status == 0, "\(made.errors)")
    let next = made.output.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(made.errors.contains("coordinator-key: \(next)\n"))
    #expect(try await run("show").output == "\(pair.publicKey.text)\n\(next)\n")
    let json = try JSONBody.object(try await run("show", "--json").output)
    #expect(json["current"] as? String == pair.publicKey.text)
    #expect(json["next"] as? String == next)
    // Nodes may trust it already.
    let again = try await run("coordinator", "next")
    #expect(again.status == CommandStatus.invalidInput.rawValue)
    let activated = try await run("coordinator", "activate")
    #expect(activated.output == "\(next)\n", "\(activated.errors)")
    #expect(activated.errors.contains("coordinator.previous.key"), "\(activated.errors)")
    #expect(try await run("show").output == "\(next)\n")
    #expect(
      Set(try FileManager.default.contentsOfDirectory(atPath: directory.path))
        == ["coordinator.key", "coordinator.previous.key"])
    let back = try await run("coordinator", "activate", "--previous")
    #expect(back.output == "\(pair.publicKey.text)\n", "\(back.errors)")
    #expect(try await run("show").output == "\(pair.publicKey.text)\n\(next)\n")
    let none = try await run("coordinator", "activate", "--previous")
    #expect(none.status == CommandStatus.invalidInput.rawValue)
    // The next key is no reason to refuse the one in force.
    _ = try directory.write("nonsense", to: "coordinator.next.key")
    let shown = try await run("show")
    #expect(shown.status == 0 && shown.output == "\(pair.publicKey.text)\n")
    #expect(shown.errors.contains("coordinator.next.key"), "\(shown.errors)")
  }

  @Test func `a key that is missing, open to others or none is told`() async throws {
    for command in [["show"], ["coordinator", "next"], ["coordinator", "activate"]] {
      let missing = try await FreshetProcess.run(
        ["keys"] + command + ["--data-directory", directory.path])
      #expect(missing.status == CommandStatus.notFound.rawValue, "\(missing.errors)")
      #expect(missing.errors.contains("coordinator.key is missing"), "\(missing.errors)")
    }
    try writeKey(mode: 0o640)
    let open = try await run("show")
    #expect(open.status == CommandStatus.failure.rawValue)
    #expect(open.errors.contains("chmod 600"), "\(open.errors)")
    try FileManager.default.removeItem(atPath: directory.path("coordinator.key"))
    _ = try directory.write("nonsense", to: "coordinator.key")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: directory.path("coordinator.key"))
    let none = try await run("show")
    #expect(none.status == CommandStatus.failure.rawValue)
    #expect(none.errors.contains("holds no coordinator's key"), "\(none.errors)")
  }
}
