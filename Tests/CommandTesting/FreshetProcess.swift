package import Foundation

/// A built binary as a process of its own.
///
/// What it writes goes into files, so that it never waits for a reader.
package final class FreshetProcess: Sendable {
  /// How it ended.
  package struct Outcome: Sendable {
    package let status: Int32
    package let output: String
    package let errors: String
  }

  /// Longer than anything here takes; then the process is killed.
  private static let limit: Duration = .seconds(600)

  private let process: SpawnedProcess
  private let directory: TemporaryDirectory
  private let end: Task<Int32, Never>

  /// Starts it.
  ///
  /// - Parameters:
  ///   - arguments: what follows the binary's name; with `shell` a line for a shell, which finds the
  ///     binary on its path.
  ///   - program: the binary's name.
  ///   - environment: all variables that it sees.
  ///   - input: its standard input.
  ///   - shell: whether a shell runs it.
  /// - Throws: if there is no such binary, or the system cannot start it.
  package init(
    _ arguments: [String], of program: String = "freshet", environment: [String: String] = [:],
    input: String? = nil, shell: Bool = false
  ) throws {
    directory = try TemporaryDirectory()
    let binary = try Self.binary(program)
    var environment = environment
    if shell {
      let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
      environment["PATH"] = binary.deletingLastPathComponent().path + ":" + path
    }
    let process = try SpawnedProcess(
      shell ? "/bin/bash" : binary.path,
      shell ? ["-euo", "pipefail", "-c"] + arguments : arguments, environment: environment,
      directory: directory.path, input: .file(try directory.write(input ?? "", to: "input")),
      output: .file(try directory.write("", to: "output")),
      errors: .file(try directory.write("", to: "errors")))
    self.process = process
    end = Task {
      let watchdog = Task {
        try await Task.sleep(for: Self.limit)
        process.signal(SIGKILL)
      }
      defer { watchdog.cancel() }
      return await process.status
    }
  }

  deinit { process.signal(SIGKILL) }

  /// Runs it to its end.
  package static func run(
    _ arguments: [String], of program: String = "freshet", environment: [String: String] = [:],
    input: String? = nil, shell: Bool = false
  ) async throws -> Outcome {
    try await FreshetProcess(
      arguments, of: program, environment: environment, input: input, shell: shell
    ).outcome
  }

  package var pid: Int32 { process.pid }

  /// How it ended, once it has.
  package var outcome: Outcome {
    get async throws {
      let status = await end.value
      return Outcome(status: status, output: try read("output"), errors: try read("errors"))
    }
  }

  /// Its output once that has `count` lines, or it has ended.
  package func lines(_ count: Int) async throws -> [String] {
    while process.isRunning {
      let lines = try read("output").split(separator: "\n", omittingEmptySubsequences: false)
      if lines.count > count { return lines.dropLast().map(String.init) }
      // Files tell nobody that they have grown; the watchdog bounds the wait.
      try await Task.sleep(for: .milliseconds(5))
    }
    return try read("output").split(separator: "\n").map(String.init)
  }

  /// Waits until it has complained of `text`, or has ended; whether it has.
  package func hasComplained(of text: String) async throws -> Bool {
    while process.isRunning {
      if try read("errors").contains(text) { return true }
      // As above.
      try await Task.sleep(for: .milliseconds(5))
    }
    return try read("errors").contains(text)
  }

  /// Whether it has written anything.
  package var hasOutput: Bool {
    get throws { try !read("output").isEmpty }
  }

  package func signal(_ signal: Int32) { process.signal(signal) }

  private func read(_ name: String) throws -> String {
    String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: directory.path(name))), as: UTF8.self)
  }

  /// The binary `name`, which is built beside the bundle of tests.
  package static func binary(_ name: String = "freshet") throws -> URL {
    let tests = URL(
      fileURLWithPath: try FileManager.default.destinationOfSymbolicLink(
        atPath: "/proc/self/exe"))
    let binary = tests.deletingLastPathComponent().appendingPathComponent(name)
    guard FileManager.default.isExecutableFile(atPath: binary.path) else {
      throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: binary.path])
    }
    return binary
  }
}
