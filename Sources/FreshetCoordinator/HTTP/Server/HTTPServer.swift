import FreshetAPI
import FreshetCore
import FreshetRuntime
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import ZeroMQ

/// The HTTP interface while it listens.
final class HTTPServer: Sendable {
  /// How long shutdown waits for requests under way; it then cuts streams.
  private static let shutdownPatience: Duration = .seconds(1)

  /// How long a connection may be silent, between requests or within one.
  ///
  /// A client that waits for an answer is not idle.
  static let idleLimit: Duration = .seconds(60)

  /// How long a client may leave unread what waits for it.
  static let stallLimit: Duration = .seconds(30)

  /// The number of connections accepted at once; further ones wait until one of them has ended.
  ///
  /// - Parameters:
  ///   - limit: the descriptors that the process may open.
  ///   - nodes: the number of nodes for which descriptors must remain.
  /// - Returns: 200, for which the reserve has room, to 4,096.
  static func mostConnections(within limit: DescriptorLimit, besides nodes: Int) -> Int {
    min(4_096, max(0, limit.soft - DescriptorLimit.needed(peers: nodes)) + 200)
  }

  let port: UInt16
  private let group: ServiceGroup
  private let task: Task<Void, any Error>

  /// Listens on `host` and `port`; port 0 takes a free one.
  ///
  /// - Throws: ``CoordinatorError/listen(_:)``.
  init(
    host: String, port: UInt16, commands: any CoordinatorCommands,
    backups: any BackupSource, maxDrop: DropLimit?, gate: Gate,
    reload: @escaping AccessReload = { nil }, mostConnections: Int = 200,
    isForLoopbackAlone: Bool = false, bounds: CallerBounds? = nil,
    stallLimit: Duration = HTTPServer.stallLimit,
    idleLimit: Duration = HTTPServer.idleLimit, bodyLimit: Duration = APILimits.bodyTime,
    logger: Logger
  ) async throws(CoordinatorError) {
    let bound = OneShot<Result<UInt16, CoordinatorError>>()
    var quiet = logger
    // Only those who ask for it get a log line for every request.
    quiet.logLevel = max(logger.logLevel, .warning)
    let application = Application(
      router: makeRouter(
        commands: commands, behind: isForLoopbackAlone ? [LoopbackRequests()] : [],
        maxDrop: maxDrop, bodyLimit: bodyLimit, backups: backups, gate: gate, reload: reload,
        bounds: bounds ?? CallerBounds(connections: mostConnections)),
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [
            ContinueHandler(),
            // Later than a route that reads the body gives up, so that it can say so.
            BodyDeadlineHandler(limit: TimeAmount(bodyLimit + .seconds(1))),
            StalledReaderHandler(limit: TimeAmount(stallLimit)),
          ], idleTimeout: TimeAmount(idleLimit))),
      configuration: .init(
        address: .hostname(host, port: Int(port)), serverName: "freshet", backlog: 1_024,
        availableConnectionsDelegate: MaximumAvailableConnections(mostConnections)),
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

  /// Stops accepting requests and ends those under way.
  func stop() async {
    await group.triggerGracefulShutdown()
    _ = await task.result
  }
}
