import Foundation

extension SpawnedProcess {
  /// What a process ended with, and wrote to its standard output and its standard error.
  package struct Outcome: Sendable {
    package let status: Int32
    package let output: String
  }

  /// Runs a program of the path, and blocks the thread until its end.
  ///
  /// - Parameters:
  ///   - words: the program's name, and its arguments.
  ///   - directory: where it runs; nil for the directory of this process.
  /// - Returns: how it ended, and what it wrote.
  /// - Throws: if the system refuses to start it.
  package static func run(_ words: [String], in directory: String? = nil) throws -> Outcome {
    let files = try TemporaryDirectory()
    let path = try files.write("", to: "output")
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    defer { try? file.close() }
    let process = try SpawnedProcess(
      "/usr/bin/env", words, directory: directory, output: .descriptor(file.fileDescriptor),
      errors: .descriptor(file.fileDescriptor))
    let status = process.waitForEnd()
    let output = try Data(contentsOf: URL(fileURLWithPath: path))
    return Outcome(status: status, output: String(decoding: output, as: UTF8.self))
  }
}
