import Foundation
import FreshetCore

/// Standard output for results, standard error for everything else.
enum Console {
  private static let form = OutputForm(CommandLine.arguments.dropFirst())

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

  /// Writes a table as wide as standard output lets it be.
  static func write(_ table: TextTable) throws(CommandFailure) {
    try write(table.lines(on: .output))
  }

  /// Writes to standard error; if that is closed there is nowhere left to say so.
  static func note(_ text: String, terminator: String = "\n") {
    try? FileHandle.standardError.write(contentsOf: Data((text + terminator).utf8))
  }

  /// Says on standard error what is worth knowing and no failure.
  static func warn(_ text: String) {
    note(Remark(text).text(in: form, on: .errors))
  }

  /// Says on standard error why the command fails.
  static func fail(_ report: FailureReport) {
    note(report.text(in: form, on: .errors))
  }
}
