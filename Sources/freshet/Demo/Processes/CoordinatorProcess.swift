import Foundation
import FreshetCore

/// The coordinator's process: `freshet coordinator`, on free ports of the loopback.
final class CoordinatorProcess: Sendable {
  /// The output of `freshet coordinator --json` once it listens.
  private struct Ready: Decodable {
    var http: String
    var broadcast: String
    var session: String
  }

  /// The time to open an empty log, after which the process is stopped.
  private static let startLimit: Duration = .seconds(30)

  private let process: ChildProcess
  /// The URL for publishers.
  let url: String
  let broadcastPort: UInt16
  let sessionPort: UInt16

  /// Starts it, and waits until it listens.
  init(dataDirectory: String) async throws {
    let (lines, continuation) = AsyncStream.makeStream(
      of: Data.self, bufferingPolicy: .bufferingOldest(1))
    let process = try ChildProcess([
      "coordinator", "--data-directory", dataDirectory, "--http-port", "0", "--broadcast-port",
      "0", "--session-port", "0", "--beacon-interval", "200ms", "--new-fleet", "--log-level",
      "critical",
      "--json",
    ]) { line in
      if let line { continuation.yield(line) } else { continuation.finish() }
    }
    let watchdog = Task {
      try await Task.sleep(for: Self.startLimit)
      await process.stop(politely: SIGTERM)
    }
    defer { watchdog.cancel() }
    var ready: Ready?
    for await line in lines {
      ready = try? JSONDecoder().decode(Ready.self, from: line)
      break
    }
    guard let ready, let broadcast = Self.port(ready.broadcast),
      let session = Self.port(ready.session)
    else {
      await process.stop(politely: SIGTERM)
      try Task.checkCancellation()
      throw CommandFailure(.failure, "the coordinator did not start")
    }
    self.process = process
    url = ready.http
    broadcastPort = broadcast
    sessionPort = session
  }

  private static func port(_ endpoint: String) -> UInt16? {
    endpoint.lastIndex(of: ":").flatMap { UInt16(endpoint[endpoint.index(after: $0)...]) }
  }

  /// Ends it with SIGTERM.
  func stop() async { await process.stop(politely: SIGTERM) }
}
