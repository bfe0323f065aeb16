import CommandTesting
import Foundation
import FreshetTerminal
import Testing
import ZeroMQ

@testable import FreshetCoordinator
@testable import FreshetCore

/// `freshet keys new` and what it leaves behind.
@Suite(.timeLimit(.minutes(10)))
struct NodeKeyProcessTests {
  private static let coordinator = "rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7"

  private func new(_ arguments: String...) async throws -> FreshetProcess.Outcome {
    try await FreshetProcess.run(
      ["keys", "new", "support-web", "--application", "support"] + arguments)
  }

  /// The grant in the lines that a command wrote to its errors.
  private func grant(_ errors: String) throws -> NodeGrant {
    let lines = errors.split(separator: "\n").drop { !$0.contains("- name:") }
    let file = try AccessFile(yaml: "nodes:\n" + lines.joined(separator: "\n"))
    return try #require(file.nodes.first)
  }

  /// The value of a line of a key file.
  static func value(_ name: String, in file: String) -> String? {
    file.split(separator: "\n").first { $0.hasPrefix(name + ": ") }
      .map { String($0.dropFirst(name.count + 2)) }
  }

  @Test func `the secret is printed once, and the file's lines are what was asked for`()
    async throws
  {
    let made = try await new(
      "--names", "web-*", "--names", "batch", "--max-nodes", "200", "--unbounded",
      "--coordinator-key", "\(Self.coordinator)\n")
    #expect(made.status == 0, "\(made.errors)")
    let secret = try #require(Self.value("freshet-node-key", in: made.output))
    #expect(Self.value("coordinator-key", in: made.output) == Self.coordinator)
    let pair = try CurveKeyPair(secretKey: try CurveSecretKey(text: secret))
    #expect(!made.errors.contains(secret))
    #expect(!made.errors.contains("has no coordinator's key"))
    #expect(
      try grant(made.errors)
        == NodeGrant(
          name: "support-web", keys: [pair.publicKey.text], application: "support",
          names: [
            .init(beginning: "web-", isWhole: false), .init(beginning: "batch", isWhole: true),
          ],
          maxNodes: 200, permitsUnbounded: true))
    let other = try await new()
    #expect(try grant(other.errors).keys != [pair.publicKey.text])
    #expect(try grant(other.errors).names == [.any])
    #expect(other.errors.contains("has no coordinator's key"))
  }

  @Test func `scripts get it as JSON`() async throws {
    let made = try await new("--json", "--coordinator-key", Self.coordinator)
    let json = try JSONBody.object(made.output)
    let file = try #require(json["keyFile"] as? String)
    let secret = try #require(Self.value("freshet-node-key", in: file))
    let pair = try CurveKeyPair(secretKey: try CurveSecretKey(text: secret))
    #expect(json["publicKey"] as? String == pair.publicKey.text)
    let entry = try #require(json["entry"] as? String)
    #expect(try grant(entry).keys == [pair.publicKey.text])
    #expect(made.errors.isEmpty, "\(made.errors)")
  }

  @Test func `a file is for its user alone, and takes nobody's place`() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("web.key")
    let made = try await FreshetProcess.run(
      ["umask 000; freshet keys new support-web --application support --output \(path)"],
      shell: true)
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.isEmpty)
    let first = try String(contentsOfFile: path, encoding: .utf8)
    let secret = try #require(Self.value("freshet-node-key", in: first))
    #expect(!made.errors.contains(secret))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let again = try await new("--output", path)
    #expect(again.status == CommandStatus.invalidInput.rawValue)
    #expect(again.errors.contains("is not overwritten"), "\(again.errors)")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == first)
    let forced = try await new("--output", path, "--force", "--json")
    #expect(forced.status == 0, "\(forced.errors)")
    #expect(try JSONBody.object(forced.output)["keyFile"] == nil)
    #expect(try String(contentsOfFile: path, encoding: .utf8) != first)
    let pipe = directory.path("pipe")
    try #require(unsafe mkfifo(pipe, 0o600) == 0)
    let device = try await new("--output", pipe, "--force")
    #expect(device.status == CommandStatus.failure.rawValue)
    #expect(device.errors.contains("is not a regular file"), "\(device.errors)")
    try FileManager.default.removeItem(atPath: pipe)
    let full = try await FreshetProcess.run(
      ["freshet keys new support-web --application support >/dev/full"], shell: true)
    #expect(full.status == CommandStatus.output.rawValue)
    #expect(
      full.errors.hasSuffix("standard output cannot be written: No space left on device\n"),
      "\(full.errors)")
    let standard = try await new("--output", "-")
    #expect(standard.status == 0, "\(standard.errors)")
    #expect(Self.value("freshet-node-key", in: standard.output) != nil)
    let nowhere = try await new("--output", directory.path("none/web.key"))
    #expect(nowhere.status == CommandStatus.failure.rawValue)
    #expect(nowhere.errors.contains("cannot be written"), "\(nowhere.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == ["web.key"])
  }

  @Test(
    arguments: [
      (["--names", "*-web"], 2, "a beginning such as web-*"),
      (["--max-nodes", "0"], 2, "1 to 10000"), (["--max-nodes", "many"], 64, "many"),
      (["--application", "cafe\u{301}"], 2, "normal form C"),
      (["--application", "a\nb"], 2, "the control character U+A"),
      (["--names", "a\u{85}b"], 2, "the control character U+85"),
      (["--coordinator-key", "abc"], 2, "is not a public key; give the 40 characters"),
      // What begins as an option is a key all the same.
      (["--coordinator-key", "-abc"], 2, "is not a public key"),
      (["--force"], 64, "--force needs --output"),
    ] as [([String], Int32, String)])
  func `what the access file would refuse is not made`(
    arguments: [String], status: Int32, says: String
  ) async throws {
    let directory = try TemporaryDirectory()
    let output = arguments == ["--force"] ? [] : ["--output", directory.path("a.key")]
    let base = arguments.contains("--application") ? [] : ["--application", "support"]
    let made = try await FreshetProcess.run(["keys", "new", "web"] + base + arguments + output)
    #expect(made.status == status, "\(made.errors)")
    #expect(made.errors.contains(says), "\(made.errors)")
    #expect(made.output.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).isEmpty)
  }
}
