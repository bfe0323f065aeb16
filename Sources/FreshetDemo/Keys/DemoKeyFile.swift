import Foundation
import FreshetTerminal
import ZeroMQ

/// A file of keys: lines such as `coordinator-key: ` and 40 characters.
struct DemoKeyFile: Sendable {
  private static let nodeKey = "freshet-node-key"
  private static let coordinatorKey = "coordinator-key"

  private let path: String
  private let lines: [[Substring]]

  init(path: String) throws {
    self.path = path
    lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: " ", maxSplits: 1) }
  }

  /// The text of a node's file.
  static func text(node: CurveSecretKey, coordinator: CurvePublicKey) -> String {
    "\(nodeKey): \(node.text)\n\(coordinatorKey): \(coordinator.text)\n"
  }

  /// The first key under `name`.
  func key(_ name: String) throws -> String {
    guard let line = lines.first(where: { $0.count == 2 && $0[0] == "\(name):" }) else {
      throw CommandFailure(.failure, "\(path) has no line '\(name): …'")
    }
    return String(line[1])
  }

  /// The security of a node that has this file.
  func security() throws -> Security {
    .curveClient(
      try CurveKeyPair(secretKey: try CurveSecretKey(text: try key(Self.nodeKey))),
      server: try CurvePublicKey(text: try key(Self.coordinatorKey)))
  }
}
