import FreshetCore
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle

/// The HTTP interface while it listens.
final class HTTPServer: Sendable {
  /// How long requests under way are waited for at the end; streams are cut then.
  private static let shutdownPatience: Duration = .seconds(1)

  let port: UInt16
  private let group: ServiceGroup
  private let task: Task<Void, any Error>

  /// Listens on `host` and `port`; port 0 takes a free one.
  ///
  /// - Throws: ``CoordinatorError/listen(_:)``.
  init(
    host: String, port: UInt16, commands: any CoordinatorCommands, maxDrop: DropLimit?,
    gate: Gatekeeper, logger: Logger
  ) async throws(CoordinatorError) {
    let bound = OneShot<Result<UInt16, CoordinatorError>>()
    var quiet = logger
    // A line a request is for whoever asks for it.
    quiet.logLevel = max(logger.logLevel, .warning)
    let application = Application(
      router: makeRouter(commands: commands, maxDrop: maxDrop, gate: gate),
      configuration: .init(
        address: .hostname(host, port: Int(port)), serverName: "freshet", backlog: 1_024),
      onServerRunning: { channel in
        let port = channel.localAddress?.port.flatMap { UInt16(exactly: $0) }
        bound.fulfil(port.map { .success($0) } ?? .failure(.listen("no HTTP port")))
      },
      logger: quiet)
    var configuration = ServiceGroupConfiguration(services: [application], logger: quiet)
    configuration.maximumGracefulShutdownDuration = Self.shutdownPatience
    let group = ServiceGroup(configuration: configuration)
    self.group = group
    task = Task {
      do {
        try await group.run()
        bound.fulfil(.failure(.listen("the HTTP interface ended at once")))
      } catch {
        bound.fulfil(.failure(.listen("http://\(host):\(port): \(error)")))
        throw error
      }
    }
    switch await bound.value {
    case .success(let port): self.port = port
    case .failure(let error): throw error
    }
  }

  /// Takes no requests any more, and ends those under way.
  func stop() async {
    await group.triggerGracefulShutdown()
    _ = await task.result
  }
}
