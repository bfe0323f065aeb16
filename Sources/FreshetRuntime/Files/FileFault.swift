package import FreshetCore
import Glibc

/// Why a file was not read or written; the description names it, and says what to do.
package enum FileFault: Error, Equatable, Sendable, CustomStringConvertible {
  /// There is no such file.
  case missing(path: String)
  /// The file cannot be opened or read, by this error number.
  case unreadable(path: String, code: Int32)
  /// The path leads to a directory, pipe or device.
  case notRegular(path: String)
  /// Others can change the file, or read the secret in it.
  case unprotected(path: String, FileProtection.Fault)
  /// The file has more bytes than are read.
  case tooLong(path: String, limit: Int)
  /// The file is not a text in UTF-8.
  case notText(path: String)
  /// There is such a file, and it is not overwritten.
  case exists(path: String)
  /// The file cannot be made or replaced, by this error number; a file that was there is unchanged.
  case unwritable(path: String, code: Int32)
  /// The file is written, but a power failure may undo that: its directory failed, by this error number.
  case notDurable(directory: String, code: Int32)

  package var description: String {
    switch self {
    case .missing(let path): Self.description(path, "read", ENOENT)
    case .unreadable(let path, let code): Self.description(path, "read", code)
    case .notRegular(let path): "\(path) is not a regular file"
    case .unprotected(let path, let fault): fault.description(of: path)
    case .tooLong(let path, let limit): "\(path) has more than \(limit) bytes"
    case .notText(let path): "\(path) is not a text in UTF-8"
    case .exists(let path): "\(path) is there already, and is not overwritten"
    case .unwritable(let path, let code): Self.description(path, "written", code)
    case .notDurable(let directory, let code):
      "\(directory) cannot be synchronised: \(errorText(code))"
    }
  }

  private static func description(_ path: String, _ done: String, _ code: Int32) -> String {
    "\(path) cannot be \(done): \(errorText(code))"
  }
}

/// Returns the system's description of an error number.
package func errorText(_ code: Int32 = errno) -> String {
  unsafe String(cString: strerror(code))
}
