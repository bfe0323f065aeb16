import CommandTesting
import Foundation
import FreshetTerminal
import Testing
import ZeroMQ

@testable import FreshetDemo

@Suite struct DemoKeyTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func write(_ text: String, as name: String) throws -> String {
    let path = directory.path(name)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test func `a node's file gives both keys back`() throws {
    let node = try CurveKeyPair.generate()
    let coordinator = try CurveKeyPair.generate().publicKey
    let path = try write(
      "# support\n" + DemoKeyFile.text(node: node.secretKey, coordinator: coordinator),
      as: "node.key")
    guard case .curveClient(let keys, let server) = try DemoKeyFile(path: path).security() else {
      Issue.record("the node would connect in clear")
      return
    }
    #expect(keys.publicKey == node.publicKey)
    #expect(server == coordinator)
  }

  @Test func `a file without a key is refused, and names what is missing`() throws {
    let path = try write("freshet-node-key: short\n", as: "node.key")
    let failure = #expect(throws: CommandFailure.self) {
      _ = try DemoKeyFile(path: path).key("coordinator-key")
    }
    #expect(failure?.message.contains("coordinator-key") == true)
    #expect(throws: ZeroMQError.self) { try DemoKeyFile(path: path).security() }
  }

  @Test func `nobody else reads the files of a demo with keys`() throws {
    let log = directory.path("log")
    try FileManager.default.createDirectory(atPath: log, withIntermediateDirectories: true)
    let keys = try DemoKeys(in: URL(filePath: directory.path), dataDirectory: log)
    let coordinator = try CurveKeyPair.generate()
    _ = try write(
      "freshet-coordinator-key: \(coordinator.secretKey.text)\n", as: "log/coordinator.key")
    try keys.writeNodeFile()
    for path in [keys.accessFile, keys.nodeFile] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(path)")
    }
    guard case .curveClient(_, let server) = try DemoKeyFile(path: keys.nodeFile).security() else {
      Issue.record("the node would connect in clear")
      return
    }
    #expect(server == coordinator.publicKey)
    let access = try String(contentsOfFile: keys.accessFile, encoding: .utf8)
    #expect(!access.contains(keys.token))
  }
}
