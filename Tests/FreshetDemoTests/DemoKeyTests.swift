import CommandTesting
import Foundation
import FreshetCoordinator
import FreshetRuntime
import Testing
import ZeroMQ

@testable import FreshetDemo

@Suite struct DemoKeyTests {
  private let directory: TemporaryDirectory
  private let keys: DemoKeys

  init() throws {
    directory = try TemporaryDirectory()
    keys = try DemoKeys(
      in: URL(filePath: directory.path), dataDirectory: directory.path("log"))
  }

  @Test func `without the coordinator's key there is no file for nodes`() throws {
    #expect(throws: CoordinatorKeys.Fault.missing(path: directory.path("log/coordinator.key"))) {
      try keys.writeNodeFile()
    }
    #expect(!FileManager.default.fileExists(atPath: keys.nodeFile))
  }

  @Test func `nobody else reads the files of a demo with keys`() throws {
    let log = directory.path("log")
    try FileManager.default.createDirectory(atPath: log, withIntermediateDirectories: true)
    let coordinator = try CoordinatorKeys.loadOrMake(in: log).current
    try keys.writeNodeFile()
    for path in [keys.accessFile, keys.nodeFile] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(path)")
    }
    let access = try String(contentsOfFile: keys.accessFile, encoding: .utf8)
    #expect(!access.contains(keys.token))
    let node = try NodeKeyFile(path: keys.nodeFile)
    #expect(node.coordinators == [coordinator.publicKey])
    #expect(access.contains(try CurveKeyPair(secretKey: node.secretKey).publicKey.text))
  }
}
