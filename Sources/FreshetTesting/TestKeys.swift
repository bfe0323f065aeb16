import FreshetCoordinator
import ZeroMQ

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The key that the nodes of a fleet share, and the token for its HTTP interface.
struct TestKeys: Sendable {
  let token: String
  /// The file that lists both.
  let accessFile: String
  private let node: CurveKeyPair
  private let coordinatorFile: String

  /// Makes both, and writes the access file into the coordinator's directory.
  init(in directory: String) throws {
    var generator = SystemRandomNumberGenerator()
    token = StaticToken.make(using: &generator)
    node = try CurveKeyPair.generate()
    accessFile = directory + "/access.yaml"
    coordinatorFile = directory + "/coordinator.key"
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    guard
      FileManager.default.createFile(
        atPath: accessFile, contents: Data(access.utf8), attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteUnknown) }
  }

  /// How a node connects, once the coordinator has made its own key.
  func security() throws -> Security {
    let text = try String(contentsOfFile: coordinatorFile, encoding: .utf8)
    let secret = text.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
    let coordinator = try CurveKeyPair(secretKey: try CurveSecretKey(text: secret))
    return .curveClient(node, server: coordinator.publicKey)
  }

  private var access: String {
    """
    nodes:
      - {name: test, keys: ["\(node.publicKey.text)"], application: test, names: ["node-*"]}
    tokens:
      - name: test
        sha256: \(TokenHash(of: token).hexadecimal)
        rights:
          read: [events, state, fleet]
          publish:
            - kinds: [ModelSwap, PromptDeploy, CorpusReindex, ToolSchemaChange, CustomerStateChange,
                Purge, CustomChange]
              dimensions: ["*", everything]

    """
  }
}
