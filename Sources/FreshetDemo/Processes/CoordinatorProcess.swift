import Foundation
import FreshetClient
import FreshetTerminal

/// The coordinator's process, on free ports of the loopback.
final class CoordinatorProcess: Sendable {
  /// The time to open an empty log, after which the process is stopped.
  private static let startLimit: Duration = .seconds(30)

  private let process: ChildProcess
  /// The address for publishers.
  let address: CoordinatorURL
  let broadcastPort: UInt16
  let sessionPort: UInt16

  /// Starts it, and waits until it listens.
  init(dataDirectory: String, accessFile: String?) async throws {
    let (lines, continuation) = AsyncStream.makeStream(
      of: Data.self, bufferingPolicy: .bufferingOldest(1))
    let access = accessFile.map { ["--access-file", $0] } ?? []
    let process = try ChildProcess(
      ["coordinator", "--data-directory", dataDirectory] + access
    ) { line in
      if let line { continuation.yield(line) } else { continuation.finish() }
    }
    let watchdog = Task {
      try await Task.sleep(for: Self.startLimit)
      await process.stop()
    }
    defer { watchdog.cancel() }
    var found: CoordinatorLine?
    for await line in lines {
      found = try? JSONDecoder().decode(CoordinatorLine.self, from: line)
      break
    }
    guard let found, let address = CoordinatorURL(found.url) else {
      await process.stop()
      try Task.checkCancellation()
      throw CommandFailure(.failure, "the coordinator did not start")
    }
    self.process = process
    self.address = address
    broadcastPort = found.broadcastPort
    sessionPort = found.sessionPort
  }

  /// Ends the coordinator's input, at whose end it stops gracefully.
  func stop() async { await process.stop() }
}
