import Foundation
import FreshetPlan

/// A tree of files that a test says.
struct FakeTree: SourceTree {
  var files: [String: String]
  var commands: [[String]: String] = [:]
  var revision: String?

  func paths(below prefix: String) -> [String] {
    files.keys.filter { prefix.isEmpty || $0.hasPrefix(prefix + "/") }.sorted()
  }

  func read(_ paths: [String]) -> [[UInt8]?] {
    paths.map { path in files[path].map { Array($0.utf8) } }
  }

  func run(_ command: [String]) throws(PlanError) -> [UInt8] {
    guard let output = commands[command] else { throw PlanError(.command, "\(command)", "failed") }
    return Array(output.utf8)
  }

  /// What the manifest leads to.
  func snapshot(
    _ manifest: String, environment: String? = nil, skipsCommands: Bool = false
  ) throws(PlanError) -> Snapshot {
    let manifest = try ManifestDecoder.decode(
      Array(manifest.utf8), file: "freshet.yaml", environment: environment)
    return try SnapshotReader.read(manifest, from: self, skipsCommands: skipsCommands)
  }
}
