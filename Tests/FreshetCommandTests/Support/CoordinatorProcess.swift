import Foundation
import Testing

/// `freshet coordinator` on free ports, with a log of its own.
final class CoordinatorProcess: Sendable {
  let process: FreshetProcess
  let url: String
  let broadcast: String
  let session: String
  private let directory: TemporaryDirectory

  /// Starts it with `arguments` besides the usual ones; in a directory of its own if none is given.
  init(_ arguments: String..., in directory: TemporaryDirectory? = nil) async throws {
    self.directory = try directory ?? TemporaryDirectory()
    let directory = self.directory
    process = try FreshetProcess(
      [
        "coordinator", "--data-directory", directory.path("log"), "--http-port", "0",
        "--broadcast-port", "0", "--session-port", "0", "--json",
      ] + arguments)
    let line = try #require(try await process.lines(1).first)
    let ready = try JSONBody.object(line)
    url = try #require(ready["http"] as? String)
    broadcast = try #require(ready["broadcast"] as? String)
    session = try #require(ready["session"] as? String)
    #expect(ready["pid"] as? Int == Int(process.pid))
  }

  var dataDirectory: String { directory.path("log") }

  /// Runs a command against it.
  func run(_ arguments: String..., input: String? = nil) async throws -> FreshetProcess.Outcome {
    try await FreshetProcess.run(
      arguments, environment: ["FRESHET_COORDINATOR_URL": url], input: input)
  }
}
