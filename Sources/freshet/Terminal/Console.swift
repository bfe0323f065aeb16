import Foundation
import FreshetCore

/// Writes results to standard output, and everything else to standard error.
enum Console {
  private static let form = OutputForm(CommandLine.arguments.dropFirst())

  /// Writes `text` and a line end to standard output.
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

  /// Writes a table, fitted to the width of standard output.
  static func write(_ table: TextTable) throws(CommandFailure) {
    try write(table.lines(on: .output))
  }

  /// Writes to standard error; errors are ignored, because there is nowhere left to report them.
  static func note(_ text: String, terminator: String = "\n") {
    try? FileHandle.standardError.write(contentsOf: Data((text + terminator).utf8))
  }

  /// Writes a remark that is not a failure to standard error.
  static func warn(_ text: String) {
    note(Remark(text).text(in: form, on: .errors))
  }

  /// Writes to standard error why the command fails.
  static func fail(_ report: FailureReport) {
    note(report.text(in: form, on: .errors))
  }
}
