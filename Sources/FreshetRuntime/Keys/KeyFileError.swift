/// Why a file with a key cannot be used; the description says what to do.
package enum KeyFileError: Error, Equatable, Sendable, CustomStringConvertible {
  /// There is no such file.
  case missing(path: String)
  /// The file cannot be read or written.
  case inaccessible(path: String, reason: String)
  /// Others than its owner can read or change the file.
  case exposed(path: String, reason: String)
  /// A file is there already, and is not overwritten.
  case exists(path: String)
  /// The text is not that of a key file; the line is counted from 1, and 0 stands for the whole text.
  case malformed(line: Int, problem: String)

  package var description: String {
    switch self {
    case .missing(let path): "\(path) is missing"
    case .inaccessible(let path, let reason): "\(path) cannot be used: \(reason)"
    case .exposed(let path, let reason):
      "\(path) \(reason); make it its user's alone: chown it, and chmod 600"
    case .exists(let path): "\(path) is there already; it is not overwritten"
    case .malformed(0, let problem): problem
    case .malformed(let line, let problem): "line \(line) \(problem)"
    }
  }
}
