/// Why a file with a key cannot be used; the description says what to do.
package enum KeyFileError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file cannot be read or written, or is not protected from others.
  case file(FileFault)
  /// The text is not that of a key file; the line is counted from 1, and 0 stands for the whole text.
  case malformed(line: Int, problem: String)

  package var description: String {
    switch self {
    case .file(let fault): fault.description
    case .malformed(0, let problem): problem
    case .malformed(let line, let problem): "line \(line) \(problem)"
    }
  }
}
