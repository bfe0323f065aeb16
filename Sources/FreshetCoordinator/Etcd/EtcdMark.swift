import FoundationEssentials
import FreshetCore
import FreshetRuntime

/// The last end of the log that this machine's coordinator saw, in a file of the data directory.
///
/// A log that was put back, or made anew on the same servers, is another history, although it looks whole.
struct EtcdMark {
  private struct Document: Codable {
    var prefix: String
    var head: EtcdHead
  }

  let path: String
  let prefix: String

  init(directory: String, prefix: String) {
    path = directory + "/etcd-mark.json"
    self.prefix = prefix
  }

  /// The head that was seen last; nil if there is none of this prefix, or the file cannot be read.
  var head: EtcdHead? {
    guard let bytes = try? ConfiguredFile.bytes(at: path, atMost: 4_096, kept: nil),
      let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)),
      document.prefix.utf8.elementsEqual(prefix.utf8)
    else { return nil }
    return document.head
  }

  /// Writes a head, without a wait for the disk.
  ///
  /// If that fails, the next start notices less.
  func write(_ head: EtcdHead) {
    guard let bytes = try? JSONEncoder().encode(Document(prefix: prefix, head: head)) else {
      return
    }
    try? bytes.write(to: URL(filePath: path), options: .atomic)
  }

  /// Compares the log that was read with the one that was seen.
  ///
  /// - Parameters:
  ///   - head: the head that was read.
  ///   - commits: the commits that were read.
  /// - Returns: why the one cannot continue the other; nil if it can.
  func fault(in head: EtcdHead, _ commits: [EtcdCommit]) -> String? {
    guard let seen = self.head else { return nil }
    guard seen.log == head.log else { return "another log is under \(prefix) than before" }
    guard seen.group <= head.group else {
      return "the log under \(prefix) ends at commit \(head.group), and had \(seen.group)"
    }
    let isOther = "the log under \(prefix) has another history than before"
    if seen.group == head.group { return seen.seal == head.seal ? nil : isOther }
    guard let first = commits.first, seen.group >= first.number else { return nil }
    let seal = commits[Int(seen.group - first.number)].seal.description
    return seal == seen.seal ? nil : isOther
  }
}
