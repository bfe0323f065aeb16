package import FreshetCore
import Glibc

/// A finished copy of the log in a file.
///
/// The file is already unlinked, so its space is freed when this object is released.
package final class BackupFile: LogCopy {
  /// The most bytes that ``piece(at:)`` returns: 256 KiB.
  static let pieceBytes = 256 << 10

  package let size: Int
  package let mediaType: String
  private let file: Descriptor

  /// Opens the file at `path` and unlinks it, so that nothing is left behind if the process ends.
  init(path: String, mediaType: String) throws(StoreError) {
    let file = try Descriptor(path: path, flags: O_RDONLY)
    self.file = file
    self.mediaType = mediaType
    size = file.size
    _ = unsafe unlink(path)
  }

  deinit { file.close() }

  /// Reads at most ``pieceBytes`` from `offset` on; returns no bytes at the end.
  package func piece(at offset: Int) throws(StoreError) -> [UInt8] {
    try file.bytes(at: offset, count: min(Self.pieceBytes, size - offset))
  }
}
