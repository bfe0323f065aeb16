import CommandTesting
import Foundation
import FreshetTerminal
import Testing
import ZeroMQ

@testable import FreshetCoordinator
@testable import FreshetCore

/// `freshet keys list`, `rotate` and `revoke` against a coordinator that runs.
@Suite(.timeLimit(.minutes(10)))
struct NodeKeyRevocationTests {
  private let directory: TemporaryDirectory
  private let token: String
  private let tokens: String
  private let nodes: String
  private let publicKey: String

  init() async throws {
    directory = try TemporaryDirectory()
    let made = try await FreshetProcess.run([
      "token", "new", "--name", "ops", "--read", "fleet", "--operate",
    ])
    token = made.output.trimmingCharacters(in: .whitespacesAndNewlines)
    // Below a line that says where to put it.
    tokens = "tokens:\n" + made.errors.split(separator: "\n").dropFirst().joined(separator: "\n")
    let key = try await FreshetProcess.run([
      "keys", "new", "support-web", "--application", "support", "--names", "web-*", "--json",
    ])
    let json = try JSONBody.object(key.output)
    nodes = "\nnodes:\n" + (json["entry"] as? String ?? "")
    publicKey = json["publicKey"] as? String ?? ""
    _ = try directory.write(tokens + nodes, to: "access.yaml")
  }

  private func coordinator() async throws -> CoordinatorProcess {
    try await CoordinatorProcess(
      "--new-fleet", "--access-file", directory.path("access.yaml"), in: directory)
  }

  private func run(
    _ arguments: String..., at coordinator: CoordinatorProcess, isKnown: Bool = true
  ) async throws -> FreshetProcess.Outcome {
    var environment = ["FRESHET_COORDINATOR_URL": coordinator.url]
    if isKnown { environment["FRESHET_TOKEN"] = token }
    return try await FreshetProcess.run(["keys"] + arguments, environment: environment)
  }

  @Test func `what is revoked stays so after a restart, whatever the file says`() async throws {
    let first = try await coordinator()
    let before = try await run("list", at: first)
    #expect(before.status == 0, "\(before.errors)")
    #expect(before.output.contains(publicKey) && before.output.contains("in force"))
    #expect(before.output.contains("0 of 1000"), "\(before.output)")
    let revoked = try await run("revoke", "support-web", at: first)
    #expect(revoked.status == 0, "\(revoked.errors)")
    #expect(revoked.output.contains("\(publicKey) of support-web is revoked, from now on."))
    #expect(revoked.output.contains("Take it out of the access file"))
    let again = try await run("revoke", "support-web", "--key=\(publicKey)", at: first)
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.output.contains("by token:ops already; nothing changed"), "\(again.output)")
    first.process.signal(SIGTERM)
    let notes = try await first.process.outcome.errors
    #expect(notes.contains("keys of nodes revoked"), "\(notes)")

    let second = try await coordinator()
    let after = try await run("list", "--json", at: second)
    #expect(after.output.contains("\"revokedBy\":\"token:ops\""), "\(after.output)")
    second.process.signal(SIGTERM)
    let log = try await second.process.outcome.errors
    #expect(log.contains("keys of nodes that were revoked"), "\(log)")
  }

  @Test func `another key stands beside the old one until that is taken out`() async throws {
    let running = try await coordinator()
    let path = directory.path("new.key")
    let made = try await run("rotate", "support-web", "--output", path, at: running)
    #expect(made.status == 0, "\(made.errors)")
    let file = try String(contentsOfFile: path, encoding: .utf8)
    let secret = try #require(NodeKeyProcessTests.value("freshet-node-key", in: file))
    let pair = try CurveKeyPair(secretKey: try CurveSecretKey(text: secret))
    let lines = made.errors.split(separator: "\n").drop { !$0.contains("- name:") }
      .prefix { $0.hasPrefix("  ") }
    let text = tokens + "\nnodes:\n" + lines.joined(separator: "\n")
    #expect(made.errors.contains("If others may know the old key's secret half"))
    let grants = try AccessFile(yaml: text).nodes
    #expect(grants.map(\.keys) == [[publicKey, pair.publicKey.text]])
    #expect(grants.first?.names == [.init(beginning: "web-", isWhole: false)])
    _ = try directory.write(text, to: "access.yaml")
    let reload = try await FreshetProcess.run(
      ["reload"],
      environment: ["FRESHET_COORDINATOR_URL": running.url, "FRESHET_TOKEN": token])
    #expect(reload.status == 0, "\(reload.errors)")
    let old = try await run("revoke", "support-web", "--key", publicKey, at: running)
    #expect(old.status == 0, "\(old.errors)")
    let list = try await run("list", at: running)
    #expect(list.output.contains(pair.publicKey.text))
    // What was revoked is not offered again.
    let next = try await run("rotate", "support-web", at: running)
    #expect(!next.errors.contains("\"\(publicKey)\""), "\(next.errors)")
    #expect(next.errors.contains("\"\(pair.publicKey.text)\""), "\(next.errors)")
  }

  @Test func `what is not there is told with what may be meant`() async throws {
    let running = try await coordinator()
    let misspelt = try await run("revoke", "suport-web", at: running)
    #expect(misspelt.status == CommandStatus.invalidInput.rawValue)
    #expect(misspelt.errors.contains("did you mean support-web?"), "\(misspelt.errors)")
    let rotated = try await run("rotate", "suport-web", at: running)
    #expect(rotated.status == CommandStatus.invalidInput.rawValue)
    #expect(rotated.errors.contains("did you mean 'support-web'?"), "\(rotated.errors)")
    #expect(rotated.output.isEmpty)
    let key = try await run("revoke", "support-web", "--key", "-x", at: running)
    #expect(key.status == CommandStatus.invalidInput.rawValue)
    #expect(key.errors.contains("has no such key"), "\(key.errors)")
    let path = try await run("revoke", "../reload", at: running)
    #expect(path.status == CommandStatus.invalidInput.rawValue)
    let empty = try await run("revoke", "", at: running)
    #expect(empty.errors.contains("the name is empty"), "\(empty.errors)")
    for command in [["list"], ["revoke", "support-web"]] {
      let stranger = try await FreshetProcess.run(
        ["keys"] + command, environment: ["FRESHET_COORDINATOR_URL": running.url])
      #expect(stranger.status == CommandStatus.identity.rawValue, "\(command)")
    }
    #expect(!(try await run("list", at: running)).output.contains("revoked"))
  }
}
