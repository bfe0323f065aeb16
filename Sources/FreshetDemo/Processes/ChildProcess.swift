import Foundation
import FreshetTerminal

/// A child process that runs this same binary.
///
/// It ends at the latest when this process does, because its input then ends.
final class ChildProcess: Sendable {
  /// The longest line in bytes; reading stops at a longer one.
  private static let longestLine = 64 * 1_024

  private let process: Process
  private let input: FileHandle

  /// Starts the binary with `arguments`.
  ///
  /// - Parameters:
  ///   - arguments: after the binary's name.
  ///   - take: receives each line of standard output, on a thread of its own; nil after the last.
  /// - Throws: if the system cannot start a process.
  init(_ arguments: [String], _ take: @escaping @Sendable (Data?) -> Void) throws {
    guard let binary = Bundle.main.executableURL else {
      throw CommandFailure(.failure, "the path of this binary is unknown")
    }
    let input = Pipe()
    let output = Pipe()
    process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    self.input = input.fileHandleForWriting
    let lines = output.fileHandleForReading
    Thread.detachNewThread {
      Self.read(lines, take)
      take(nil)
    }
  }

  private static func read(_ file: FileHandle, _ take: (Data?) -> Void) {
    var rest = Data()
    while true {
      let piece = file.availableData
      if piece.isEmpty { return }
      rest.append(piece)
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        take(Data(rest[rest.startIndex..<end]))
        rest = Data(rest[rest.index(after: end)...])
      }
      if rest.count > longestLine { return }
    }
  }

  /// The id of the process.
  var pid: Int32 { process.processIdentifier }

  /// Writes a line to its standard input.
  func write(_ line: Data) throws {
    try input.write(contentsOf: line + [UInt8(ascii: "\n")])
  }

  /// Suspends it on the spot, as a debugger or a virtual machine's host does.
  func pause() { kill(pid, SIGSTOP) }

  /// Resumes the suspended process.
  func resume() { kill(pid, SIGCONT) }

  /// Ends its input, and after two seconds the process.
  func stop() async {
    guard process.isRunning else { return }
    resume()
    try? input.close()
    for _ in 0..<100 where process.isRunning {
      // A new task, so that it also waits when the demo itself was cancelled.
      await Task { try? await Task.sleep(for: .milliseconds(20)) }.value
    }
    if process.isRunning { kill(pid, SIGKILL) }
  }
}
