import CommandTesting
import Foundation
import Freshet
import Testing

@testable import FreshetDemo

/// A node of the demo as a process that lives until this is gone.
final class StoppableNode: Sendable {
  private let process: SpawnedProcess
  private let input = Pipe()
  private let output = Pipe()

  /// Starts a node with a bound of 10 s; its sources are written to the file at `source`.
  init(_ name: String, of address: CoordinatorAddress, source: String) throws {
    try SourceFile(path: source).write(try SourceState())
    process = try SpawnedProcess(
      try FreshetProcess.binary("freshet-demo").path,
      [
        "node", "--name", name, "--broadcast-port", "\(address.broadcastPort)", "--session-port",
        "\(address.sessionPort)", "--source", source, "--bound-milliseconds", "10000", "--seed",
        "1",
      ],
      input: .descriptor(input.fileHandleForReading.fileDescriptor),
      output: .descriptor(output.fileHandleForWriting.fileDescriptor))
    try input.fileHandleForReading.close()
    try output.fileHandleForWriting.close()
  }

  deinit { process.signal(SIGKILL) }

  /// Returns once the node has said that it serves.
  func untilReady() async throws {
    let piece = try output.fileHandleForReading.read(upToCount: 1)
    #expect(piece?.isEmpty == false)
  }

  func signal(_ signal: Int32) { process.signal(signal) }
}
