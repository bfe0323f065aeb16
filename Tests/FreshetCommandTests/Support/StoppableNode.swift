import Foundation
import Testing

/// A node of the demo as a process that lives until this is gone.
final class StoppableNode: Sendable {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  init(_ arguments: String...) throws {
    process.executableURL = try FreshetProcess.binary()
    process.arguments = ["demo", "node"] + arguments
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  deinit {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Returns once the node has said that it serves.
  func untilReady() async throws {
    let piece = try output.fileHandleForReading.read(upToCount: 1)
    #expect(piece?.isEmpty == false)
  }

  func signal(_ signal: Int32) { kill(process.processIdentifier, signal) }
}
