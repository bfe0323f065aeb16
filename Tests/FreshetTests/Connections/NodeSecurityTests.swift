import Foundation
import FreshetRuntime
import Testing
import ZeroMQ

@testable import Freshet

@Suite struct NodeSecurityTests {
  private let own: CurveKeyPair
  private let first: CurvePublicKey
  private let second: CurvePublicKey

  init() throws {
    own = try .generate()
    first = try CurveKeyPair.generate().publicKey
    second = try CurveKeyPair.generate().publicKey
  }

  private func problem(_ environment: [String: String]) -> String? {
    do throws(AgentError) {
      _ = try NodeSecurity.fromEnvironment(environment)
      return nil
    } catch {
      guard case .configuration(field: "security", let problem) = error else { return "\(error)" }
      return problem
    }
  }

  @Test func `the environment gives a key and those of the coordinator`() throws {
    let security = try NodeSecurity.fromEnvironment([
      NodeSecurity.keyVariable: own.secretKey.text,
      NodeSecurity.coordinatorVariable: "\(first.text), \(second.text)",
    ])
    guard case .keys(let keys) = security else { throw Missing() }
    #expect(keys.own.publicKey == own.publicKey)
    #expect(keys.coordinators == [first, second])
    #expect(security.attempts == 2)
    guard case .curveClient(_, let server) = security.socketSecurity(trying: 3) else {
      throw Missing()
    }
    #expect(server == second)
  }

  private struct Missing: Error {}

  @Test func `an environment without keys is plain, and half of them is an error`() throws {
    guard case .plainOnThisMachine = try NodeSecurity.fromEnvironment([:]) else { throw Missing() }
    let key = own.secretKey.text
    let lacking = try #require(problem([NodeSecurity.keyVariable: key]))
    #expect(lacking.contains("FRESHET_COORDINATOR_KEY is missing"))
    let nameless = try #require(problem([NodeSecurity.coordinatorVariable: first.text]))
    #expect(nameless.contains("FRESHET_NODE_KEY is missing"))
    let wrong = try #require(
      problem([
        NodeSecurity.keyVariable: String(key.dropLast()),
        NodeSecurity.coordinatorVariable: first.text,
      ]))
    // A mistyped secret is still nearly one.
    #expect(wrong.contains("40 characters") && !wrong.contains(key.prefix(10)))
    #expect(
      problem([
        NodeSecurity.keyVariable: key, NodeSecurity.coordinatorVariable: "\(first.text),",
      ]) != nil)
    #expect(problem([NodeSecurity.fileVariable: "/x", NodeSecurity.keyVariable: key]) != nil)
    let empty = try #require(problem([NodeSecurity.fileVariable: ""]))
    #expect(empty.contains("FRESHET_NODE_KEY_FILE"), "\(empty)")
    // A secret that came out of a file.
    let lines = [
      NodeSecurity.keyVariable: key + "\n",
      NodeSecurity.coordinatorVariable: "\(first.text),\n\(second.text)\r\n",
    ]
    #expect(problem(lines) == nil)
  }

  @Test func `plain connections stay on this machine`() throws {
    for host in ["127.0.0.1", "localhost", "::1"] {
      try NodeSecurity.plainOnThisMachine.check(CoordinatorAddress(host))
    }
    let far = CoordinatorAddress("10.0.0.7")
    #expect(throws: AgentError.self) { try NodeSecurity.plainOnThisMachine.check(far) }
    try NodeSecurity.plainWithoutAuthentication.check(far)
    try NodeSecurity.keys(NodeKeys(own: own, coordinators: [first])).check(far)
    #expect(throws: AgentError.self) {
      try NodeSecurity.keys(NodeKeys(own: own, coordinators: [])).check(.init("127.0.0.1"))
    }
    // Sockets of this machine, whatever the host says.
    var local = CoordinatorAddress(socketDirectory: "/run/freshet")
    local.host = "10.0.0.7"
    try NodeSecurity.plainOnThisMachine.check(local)
    #expect(local.broadcastEndpoint == "ipc:///run/freshet/broadcast.sock")
    #expect(local.sessionEndpoint == "ipc:///run/freshet/session.sock")
    #expect(throws: AgentError.self) {
      _ = try FreshetAgent(
        AgentConfiguration(coordinator: .init("freshet.internal"), name: "n", application: "a"))
    }
  }

  @Test(arguments: ["run", "", "@x", "*", "/a\0b", "/" + String(repeating: "a", count: 92)])
  func `a directory that cannot hold sockets is refused`(directory: String) {
    let error = #expect(throws: AgentError.self) {
      _ = try FreshetAgent(
        AgentConfiguration(
          coordinator: .init(socketDirectory: directory), name: "n", application: "a"))
    }
    guard case .configuration("coordinator", let problem) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(problem.contains("socketDirectory"))
  }

  @Test func `a key file is read as it was written`() throws {
    let file = NodeKeyFile(secretKey: own.secretKey, coordinators: [first, second])
    let text = file.text(comment: "support\nfreshet-node-key: forged")
    let read = try NodeKeyFile(text)
    #expect(read.secretKey.bytes == own.secretKey.bytes)
    #expect(read.coordinators == [first, second])
    let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString)"
    try DurableFile.write(text, to: path, replacing: false)
    defer { try? FileManager.default.removeItem(atPath: path) }
    guard case .keys(let keys) = try NodeSecurity.keyFile(path) else { throw Missing() }
    #expect(keys.own.publicKey == own.publicKey)
    #expect(throws: FileFault.exists(path: path)) {
      try DurableFile.write("other", to: path, replacing: false)
    }
    for mode in [0o644, 0o660, 0o602] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      #expect(throws: AgentError.self, "mode \(mode)") { _ = try NodeSecurity.keyFile(path) }
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    _ = try NodeSecurity.keyFile(path)
    // Only root's file may be its group's to read, as clusters give it.
    try FileManager.default.setAttributes([.posixPermissions: 0o440], ofItemAtPath: path)
    #expect(((try? NodeSecurity.keyFile(path)) != nil) == (geteuid() == 0))
    #expect(throws: AgentError.self) { _ = try NodeSecurity.keyFile(path + "-missing") }
    #expect(throws: AgentError.self) { _ = try NodeSecurity.keyFile("/dev/null") }
  }

  @Test func `a key file has each line once, and no others`() {
    let key = "freshet-node-key: \(own.secretKey.text)\n"
    let coordinator = "coordinator-key: \(first.text)\n"
    for text in [
      "", key, coordinator, key + key + coordinator, key + coordinator + coordinator,
      key + coordinator + "name: x\n", key + "coordinator-key: short\n",
      "freshet-node-key \(own.secretKey.text)\n" + coordinator,
    ] {
      #expect(throws: KeyFileError.self) { _ = try NodeKeyFile(text) }
    }
    let right = "# note\n\n  " + key + coordinator + "\n"
    for text in [right, right.replacing("\n", with: "\r\n")] {
      #expect(throws: Never.self) { _ = try NodeKeyFile(text) }
    }
  }
}
