import CommandTesting
import Foundation

/// The checkout that these tests are of.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every path that git tracks and that is still there, relative to the root.
  ///
  /// Symbolic links are passed over: what they lead to is tracked itself.
  static func trackedFiles() throws -> [String] {
    let listing = try run(["git", "ls-files", "-z"])
    return listing.output.split(separator: "\0").map(String.init)
      .filter { FileManager.default.fileExists(atPath: url($0).path) && !isLink($0) }
  }

  private static func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: url(path).path)) != nil
  }

  /// Swift code that people write.
  static func sources(below folders: String...) throws -> [String] {
    try trackedFiles().filter { path in
      path.hasSuffix(".swift") && !path.hasSuffix(".pb.swift")
        && !path.hasSuffix(".embedded.swift")
        && (folders.isEmpty || folders.contains { path.hasPrefix($0 + "/") })
    }
  }

  static func url(_ path: String) -> URL { root.appending(path: path) }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: url(path), encoding: .utf8)
  }

  static func lines(_ path: String) throws -> [String] {
    try text(path).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// What a program that ran in the root ended with, and wrote.
  struct Outcome: Sendable {
    var status: Int32
    var output: String
  }

  /// Runs a program in the root, or in a folder below it.
  static func run(_ arguments: [String], in folder: String = "") throws -> Outcome {
    let directory = folder.isEmpty ? root : url(folder)
    let outcome = try SpawnedProcess.run(arguments, in: directory.path(percentEncoded: false))
    return Outcome(status: outcome.status, output: outcome.output)
  }

  /// Runs a program in the root that takes long, so that other tests have the thread meanwhile.
  static func runAside(_ arguments: [String]) async throws -> Outcome {
    let outcome = try await SpawnedProcess.runAside(
      arguments, in: root.path(percentEncoded: false))
    return Outcome(status: outcome.status, output: outcome.output)
  }
}
