import Foundation
import FreshetCoordinator
import FreshetTerminal
import ZeroMQ

/// The key that the demo's nodes share, and the token of its pipeline, as a fleet of several machines has them.
struct DemoKeys: Sendable {
  /// The file that says who may be a node, and who may publish.
  let accessFile: String
  /// The nodes' key file, which is there once the coordinator's key is known.
  let nodeFile: String
  /// What the pipeline shows the coordinator.
  let token: String
  private let node: CurveKeyPair
  private let coordinatorFile: String

  /// Makes a key and a token, and writes the access file into `directory`.
  ///
  /// The coordinator will make its own key in its data directory.
  ///
  /// - Throws: if the file cannot be written.
  init(in directory: URL, dataDirectory: String) throws {
    var generator = SystemRandomNumberGenerator()
    token = StaticToken.make(using: &generator)
    node = try CurveKeyPair.generate()
    accessFile = directory.appending(path: "access.yaml").path
    nodeFile = directory.appending(path: "node.key").path
    coordinatorFile = dataDirectory + "/coordinator.key"
    try Self.write(access, to: accessFile)
  }

  /// Writes the nodes' key file, with the key that the coordinator has made at its start.
  func writeNodeFile() throws {
    let secret = try DemoKeyFile(path: coordinatorFile).key("freshet-coordinator-key")
    let coordinator = try CurveKeyPair(secretKey: try CurveSecretKey(text: secret)).publicKey
    let text = DemoKeyFile.text(node: node.secretKey, coordinator: coordinator)
    try Self.write(text, to: nodeFile)
  }

  private var access: String {
    """
    nodes:
      - name: demo
        keys: ["\(node.publicKey.text)"]
        application: freshet-demo
        names: ["node-*"]
        maxNodes: 16
    tokens:
      - name: demo
        sha256: \(TokenHash(of: token).hexadecimal)
        rights:
          read: [events, state, fleet]
          publish:
            - kinds: [ModelSwap, PromptDeploy, CorpusReindex, ToolSchemaChange, CustomerStateChange, Purge]
              dimensions: ["*", everything]

    """
  }

  /// Writes a new file that nobody else can read.
  private static func write(_ text: String, to path: String) throws {
    guard
      FileManager.default.createFile(
        atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    else { throw CommandFailure(.failure, "\(path) could not be written") }
  }
}
