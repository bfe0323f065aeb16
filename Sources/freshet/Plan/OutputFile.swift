import Foundation

/// Files that commands leave behind.
enum OutputFile {
  /// Writes `text` whole or not at all.
  static func write(_ text: String, to path: String) throws(CommandFailure) {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw CommandFailure(
        .failure, "\(path) cannot be written: \(error.localizedDescription); name another file")
    }
  }

  /// Reads a file of at most `limit` bytes.
  static func read(_ path: String, atMost limit: Int = 64 << 20) throws(CommandFailure) -> [UInt8] {
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      let data = try handle.read(upToCount: limit + 1) ?? Data()
      guard data.count <= limit else {
        throw CommandFailure(.source, "\(path) has more than \(limit) bytes; name another file")
      }
      return Array(data)
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(
        .source, "\(path) cannot be read: \(error.localizedDescription); name another file")
    }
  }
}
