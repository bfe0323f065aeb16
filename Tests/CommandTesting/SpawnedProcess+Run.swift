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
    let begun = try Begun(words, in: directory)
    return try begun.outcome(begun.process.waitForEnd())
  }

  /// The same, for what takes long: the thread is free for other tests meanwhile.
  package static func runAside(
    _ words: [String], in directory: String? = nil
  ) async throws -> Outcome {
    let begun = try Begun(words, in: directory)
    return try begun.outcome(await begun.process.status)
  }

  /// A process that writes into a file of its own.
  private struct Begun {
    let process: SpawnedProcess
    private let files: TemporaryDirectory

    init(_ words: [String], in directory: String?) throws {
      files = try TemporaryDirectory()
      let file = try FileHandle(
        forWritingTo: URL(fileURLWithPath: files.write("", to: "output")))
      defer { try? file.close() }
      process = try SpawnedProcess(
        "/usr/bin/env", words, directory: directory, output: .descriptor(file.fileDescriptor),
        errors: .descriptor(file.fileDescriptor))
    }

    func outcome(_ status: Int32) throws -> Outcome {
      let output = try Data(contentsOf: URL(fileURLWithPath: files.path("output")))
      return Outcome(status: status, output: String(decoding: output, as: UTF8.self))
    }
  }
}
