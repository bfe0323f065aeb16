import Foundation
import FreshetCore

/// Standard output for results, standard error for everything else.
enum Console {
  /// Writes `text` and the end of its line to standard output.
  ///
  /// - Throws: if nobody reads it any more.
  static func write(_ text: String) throws(CommandFailure) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8))
    } catch {
      throw CommandFailure(.output, "standard output was closed: \(error)")
    }
  }

  static func write(_ lines: [String]) throws(CommandFailure) {
    try write(lines.joined(separator: "\n"))
  }

  /// Writes to standard error; if that is closed there is nowhere left to say so.
  static func note(_ text: String, terminator: String = "\n") {
    try? FileHandle.standardError.write(contentsOf: Data((text + terminator).utf8))
  }

  /// Whether a person looks at standard error.
  static var isInteractive: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }

  /// The terminal's columns, as the shell exports them; 80 if it does not.
  static var width: Int {
    ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
      .map { min(max($0, 20), 500) } ?? 80
  }
}
