import CommandTesting
import Foundation
import Freshet
import Testing

@testable import FreshetDemo

/// A node of the demo as a process that lives until this is gone.
final class StoppableNode: Sendable {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  /// Starts a node with a bound of 10 s; its sources are written to the file at `source`.
  init(_ name: String, of address: CoordinatorAddress, source: String) throws {
    try SourceFile(path: source).write(try SourceState())
    process.executableURL = try FreshetProcess.binary("freshet-demo")
    process.arguments = [
      "node", "--name", name, "--broadcast-port", "\(address.broadcastPort)", "--session-port",
      "\(address.sessionPort)", "--source", source, "--bound-milliseconds", "10000", "--seed", "1",
    ]
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
