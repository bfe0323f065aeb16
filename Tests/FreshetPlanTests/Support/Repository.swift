import Foundation
import FreshetPlan

/// A git repository in a directory of its own, made from a stream of commits.
final class Repository {
  let directory: URL

  init() throws {
    directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("freshet-repository-\(UUID().uuidString)").resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    try git("init", "--quiet")
  }

  deinit { try? FileManager.default.removeItem(at: directory) }

  @discardableResult
  func git(_ arguments: String..., input: [UInt8] = []) throws(PlanError) -> String {
    let output = try BoundedProcess.run(
      ["git", "-c", "gc.auto=0"] + arguments, in: directory, input: input)
    return String(decoding: output, as: UTF8.self)
  }

  /// Writes a file of the working tree.
  func write(_ path: String, _ bytes: [UInt8]) throws {
    let url = directory.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Makes commits from a stream of `git fast-import`.
  func commit(_ stream: FastImport) throws {
    try git("fast-import", "--quiet", input: stream.bytes)
  }
}

/// A clone of a repository, in a directory of its own.
final class TemporaryClone {
  let directory: URL

  init(of repository: Repository, _ arguments: String...) throws {
    directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("freshet-clone-\(UUID().uuidString)").resolvingSymlinksInPath()
    // Any commit may be asked for by its name.
    try repository.git("config", "uploadpack.allowAnySHA1InWant", "true")
    _ = try BoundedProcess.run(
      ["git", "clone", "--quiet"] + arguments
        + ["file://" + repository.directory.path, directory.path],
      in: repository.directory)
  }

  deinit { try? FileManager.default.removeItem(at: directory) }

  func git(_ arguments: String...) throws {
    _ = try BoundedProcess.run(["git"] + arguments, in: directory)
  }
}

/// Commits in the form that `git fast-import` takes.
struct FastImport {
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0

  /// Adds a commit with exactly `files`; its mark is the new ``count``.
  mutating func commit(_ files: [String: [UInt8]], parents: [Int]) {
    count += 1
    line("commit refs/heads/c\(count)")
    line("mark :\(count)")
    line("committer A <a@example.com> \(1_700_000_000 + count) +0000")
    line("data 1")
    line("m")
    if let first = parents.first { line("from :\(first)") }
    for parent in parents.dropFirst() { line("merge :\(parent)") }
    line("deleteall")
    for (path, content) in files.sorted(by: { $0.key < $1.key }) {
      line("M 100644 inline \(path)")
      line("data \(content.count)")
      bytes += content
      line("")
    }
  }

  private mutating func line(_ text: String) { bytes += Array((text + "\n").utf8) }
}
