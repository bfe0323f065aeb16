import Glibc

/// A finished copy of the log; the file has no name any more, and is gone with this.
package final class BackupFile: Sendable {
  /// How much is read at once.
  static let pieceBytes = 256 << 10

  package let size: Int
  private let file: Descriptor

  /// Takes the file at `path`, and its name from it.
  init(path: String) throws(LogError) {
    let file = try Descriptor(path: path, flags: O_RDONLY)
    self.file = file
    size = file.size
    _ = unsafe unlink(path)
  }

  deinit { file.close() }

  /// The bytes that follow `offset`; none at the end.
  func piece(at offset: Int) throws(LogError) -> [UInt8] {
    try file.bytes(at: offset, count: min(Self.pieceBytes, size - offset))
  }
}
