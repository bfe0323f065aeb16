package import Foundation

/// The files of one revision, read from the repository without checking it out.
package struct GitRevision: SourceTree {
  private let directory: URL
  private let commit: String
  private let blobs: [String: String]
  private let sorted: [String]

  package var revision: String? { commit }

  /// The files below `directory`, as `revision` has them.
  package init(_ revision: String, in directory: URL) throws(PlanError) {
    self.directory = directory
    do {
      let name = try Self.git(
        ["rev-parse", "--quiet", "--verify", "--end-of-options", "\(revision)^{commit}"], directory)
      commit = String(decoding: name, as: UTF8.self).trimmingCharacters(in: .newlines)
    } catch {
      throw PlanError(
        .revision, "revision '\(revision)'",
        "is not in the repository of \(directory.path); fetch it (a shallow clone lacks most), or name "
          + "another")
    }
    var blobs: [String: String] = [:]
    let listing = try Self.git(["ls-tree", "-r", "-z", commit], directory)
    for line in listing.split(separator: 0) {
      // MODE SP "blob" SP NAME TAB PATH; modes of files begin with 100, links and modules do not.
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
    let names = paths.compactMap { blobs[$0] }
    if names.isEmpty { return paths.map { _ in nil } }
    let output = try Self.git(
      ["cat-file", "--batch"], directory, input: Array((names.joined(separator: "\n") + "\n").utf8))
    var files: [[UInt8]?] = []
    var offset = 0
    for path in paths {
      guard blobs[path] != nil else {
        files.append(nil)
        continue
      }
      // NAME SP "blob" SP SIZE LF CONTENT LF
      guard let end = output[offset...].firstIndex(of: 10),
        let word = output[offset..<end].split(separator: 32).last,
        let size = Int(String(decoding: word, as: UTF8.self)), size >= 0,
        end + 1 + size < output.count
      else {
        throw PlanError(.source, "\(commit.prefix(12)):\(path)", "cannot be read; run git fsck")
      }
      files.append(Array(output[(end + 1)..<(end + 1 + size)]))
      offset = end + size + 2
    }
    return files
  }

  package func run(_ command: [String]) throws(PlanError) -> [UInt8] {
    throw PlanError(
      .command, "command '\(command.joined(separator: " "))'",
      "is not run for a revision, of which it knows nothing; plan from the working tree, or leave such "
        + "entries out with --skip-commands")
  }

  private static func git(
    _ arguments: [String], _ directory: URL, input: [UInt8] = []
  ) throws(PlanError) -> [UInt8] {
    try BoundedProcess.run(
      ["git"] + arguments, in: directory, input: input, outputLimit: TreeLimits.bytes)
  }
}
