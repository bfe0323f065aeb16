import Foundation

/// Writes results to standard output, and everything else to standard error.
package enum Console {
  private static let form = OutputForm(CommandLine.arguments.dropFirst())

  /// Writes `text` and a newline to standard output.
  ///
  /// - Throws: if standard output was closed, or takes no more.
  package static func write(_ text: String) throws(CommandFailure) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8))
    } catch {
      throw CommandFailure(.output, "standard output cannot be written: \(cause(of: error))")
    }
  }

  /// What the system says of a failure to write, without the objects around it.
  static func cause(of error: any Error) -> String {
    let error = error as NSError
    let system = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    guard system.domain == NSPOSIXErrorDomain else { return error.localizedDescription }
    return unsafe String(cString: strerror(Int32(system.code)))
  }

  /// Writes `lines` to standard output.
  package static func write(_ lines: [String]) throws(CommandFailure) {
    try write(lines.joined(separator: "\n"))
  }

  /// Writes a table, fitted to the width of standard output.
  package static func write(_ table: TextTable) throws(CommandFailure) {
    try write(table.lines(on: .output))
  }

  /// Writes `text` to standard error.
  ///
  /// Ignores errors, because they cannot be reported anywhere.
  package static func writeToErrors(_ text: String, terminator: String = "\n") {
    try? FileHandle.standardError.write(contentsOf: Data((text + terminator).utf8))
  }

  /// Writes a remark that is not a failure to standard error.
  package static func warn(_ text: String) {
    writeToErrors(Remark(text).text(in: form, on: .errors))
  }

  /// Writes to standard error why the command fails.
  package static func fail(_ report: FailureReport) {
    writeToErrors(report.text(in: form, on: .errors))
  }
}
