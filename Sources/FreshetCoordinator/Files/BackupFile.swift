package import FreshetCore
import Glibc

/// A finished copy of the log.
///
/// Its file is already unlinked, so the copy disappears with this object.
package final class BackupFile: LogCopy {
  /// Bytes read at once.
  static let pieceBytes = 256 << 10

  package let size: Int
  package let mediaType: String
  private let file: Descriptor

  /// Opens the file at `path` and unlinks it.
  init(path: String, mediaType: String) throws(StoreError) {
    let file = try Descriptor(path: path, flags: O_RDONLY)
    self.file = file
    self.mediaType = mediaType
    size = file.size
    _ = unsafe unlink(path)
  }

  deinit { file.close() }

  /// The bytes from `offset` on, at most ``pieceBytes``; empty at the end.
  package func piece(at offset: Int) throws(StoreError) -> [UInt8] {
    try file.bytes(at: offset, count: min(Self.pieceBytes, size - offset))
  }
}
