import Foundation
import FreshetCore

/// A cache of file contents by git's object names, so that each is read once, however many revisions have it.
final class GitBlobs: Sendable {
  private struct Contents {
    var files: [String: [UInt8]] = [:]
    var bytes = 0
  }

  private let contents = Guarded(Contents())

  init() {}

  subscript(name: String) -> [UInt8]? { contents.withLock { $0.files[name] } }

  /// Reads the objects among `names` that are not yet cached.
  func read(_ names: [String], in directory: URL) throws(PlanError) {
    var missing: [String] = []
    contents.withLock { known in
      var asked: Set<String> = []
      for name in names where known.files[name] == nil && asked.insert(name).inserted {
        missing.append(name)
      }
    }
    if missing.isEmpty { return }
    let output = try Git.run(
      ["cat-file", "--batch"], in: directory,
      input: Array((missing.joined(separator: "\n") + "\n").utf8))
    var read: [String: [UInt8]] = [:]
    var offset = 0
    for name in missing {
      // NAME SP "blob" SP SIZE LF CONTENT LF
      guard let end = output[offset...].firstIndex(of: 10),
        let word = output[offset..<end].split(separator: 32).last,
        let size = Int(String(decoding: word, as: UTF8.self)), size >= 0,
        end + 1 + size < output.count
      else { throw PlanError(.source, "object \(name)", "cannot be read; run git fsck") }
      read[name] = Array(output[(end + 1)..<(end + 1 + size)])
      offset = end + size + 2
    }
    let found = read
    let total = contents.withLock { known in
      known.files.merge(found) { first, _ in first }
      known.bytes += output.count
      return known.bytes
    }
    guard total <= TreeLimits.bytes else {
      throw .tooLarge(directory.lastPathComponent)
    }
  }
}
