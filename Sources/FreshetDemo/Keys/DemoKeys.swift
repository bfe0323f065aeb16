import Foundation
import FreshetCoordinator
import FreshetRuntime
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
  private let dataDirectory: String

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
    self.dataDirectory = dataDirectory
    try DurableFile.write(access, to: accessFile, replacing: false)
  }

  /// Writes the nodes' key file, with the key that the coordinator has made at its start.
  func writeNodeFile() throws {
    let coordinator = try CoordinatorKeys.load(in: dataDirectory).current.publicKey
    let file = NodeKeyFile(secretKey: node.secretKey, coordinators: [coordinator])
    try DurableFile.write(file.text(comment: "demo"), to: nodeFile, replacing: false)
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
          read: [events, state, fleet, blast]
          operate: permitted
          publish:
            - kinds: [ModelSwap, PromptDeploy, CorpusReindex, ToolSchemaChange, CustomerStateChange, Purge]
              dimensions: ["*", everything]

    """
  }
}
