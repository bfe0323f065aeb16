package import Foundation

/// The files of a revision, read from the repository without checking it out.
package struct GitRevision: SourceTree {
  private let directory: URL
  private let commit: String
  private let blobs: [String: String]
  private let sorted: [String]
  private let known: GitBlobs

  package var revision: String? { commit }

  /// Lists the files below `directory` at `revision`.
  package init(_ revision: String, in directory: URL) throws(PlanError) {
    try self.init(commit: try Git.commit(revision, in: directory), in: directory, GitBlobs())
  }

  /// Lists the files at a commit given by its full name; contents in `known` are not read again.
  init(commit: String, in directory: URL, _ known: GitBlobs) throws(PlanError) {
    self.directory = directory
    self.commit = commit
    self.known = known
    var blobs: [String: String] = [:]
    let listing = try Git.run(["ls-tree", "-r", "-z", commit], in: directory)
    for line in listing.split(separator: 0) {
      // MODE SP "blob" SP NAME TAB PATH; modes of files begin with 100, those of links and modules do not.
      guard let tab = line.firstIndex(of: 9) else { continue }
      let words = line[..<tab].split(separator: 32)
      guard words.count == 3, words[0].starts(with: Array("100".utf8)) else { continue }
      let path = String(decoding: line[(tab + 1)...], as: UTF8.self)
      blobs[path] = String(decoding: words[2], as: UTF8.self)
    }
    self.blobs = blobs
    sorted = blobs.keys.sorted()
  }

  package func paths(below prefix: String) throws(PlanError) -> [String] {
    prefix.isEmpty ? sorted : sorted.filter { $0.hasPrefix(prefix + "/") }
  }

  package func read(_ paths: [String]) throws(PlanError) -> [[UInt8]?] {
    try known.read(paths.compactMap { blobs[$0] }, in: directory)
    return paths.map { path in blobs[path].flatMap { known[$0] } }
  }

  package func run(_ command: [String]) throws(PlanError) -> [UInt8] {
    throw PlanError(
      .command, "command '\(command.joined(separator: " "))'",
      "cannot run for a revision, because it sees only the working tree; plan from that, or leave such "
        + "entries out with --skip-commands")
  }
}
