import Foundation

/// `freshet coordinator` on free ports, with a log of its own.
package final class CoordinatorProcess: Sendable {
  package let process: FreshetProcess
  package let url: String
  package let broadcast: String
  package let session: String
  private let directory: TemporaryDirectory

  /// What it says once it listens.
  private struct Ready: Decodable {
    var http: String
    var broadcast: String
    var session: String
    var pid: Int32
  }

  /// It did not say that it listens.
  private struct NotReady: Error {
    var errors: String
  }

  /// Starts it with `arguments` besides the usual ones; in a directory of its own if none is given.
  package init(_ arguments: String..., in directory: TemporaryDirectory? = nil) async throws {
    self.directory = try directory ?? TemporaryDirectory()
    let directory = self.directory
    process = try FreshetProcess(
      [
        "coordinator", "--data-directory", directory.path("log"), "--http-port", "0",
        "--broadcast-port", "0", "--session-port", "0", "--json",
      ] + arguments)
    guard let line = try await process.lines(1).first,
      let ready = try? JSONDecoder().decode(Ready.self, from: Data(line.utf8)),
      ready.pid == process.pid
    else { throw NotReady(errors: try await process.outcome.errors) }
    url = ready.http
    broadcast = ready.broadcast
    session = ready.session
  }

  package var dataDirectory: String { directory.path("log") }

  /// Runs a command against it.
  package func run(_ arguments: String..., input: String? = nil) async throws
    -> FreshetProcess.Outcome
  {
    try await FreshetProcess.run(
      arguments, environment: ["FRESHET_COORDINATOR_URL": url], input: input)
  }
}
