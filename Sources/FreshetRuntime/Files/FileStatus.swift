package import FreshetCore
import Glibc

/// What the system tells of a file: its sort, its owner and its permissions.
package struct FileStatus: Sendable {
  private let sort: mode_t
  /// Who has access to the file.
  package let access: FileProtection.Status

  package var isRegular: Bool { sort == S_IFREG }
  package var isDirectory: Bool { sort == S_IFDIR }

  /// The status of what `path` leads to, behind any links; nil if nothing is there that can be seen.
  package init?(path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The status of what is at `path`, which may be a link; nil if nothing is there that can be seen.
  init?(at path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The status of an open file; nil with `errno` on failure.
  init?(of file: Int32) {
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    sort = status.st_mode & S_IFMT
    access = FileProtection.Status(owner: status.st_uid, mode: status.st_mode)
  }

  /// Returns why the file is not protected from others than this process's user; nil if it is.
  package func fault(kept protection: FileProtection) -> FileProtection.Fault? {
    protection.fault(in: access, for: geteuid())
  }
}
