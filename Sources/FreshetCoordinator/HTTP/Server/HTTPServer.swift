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
  /// How long a connection may be silent, between requests or within one.
  ///
  /// A client that waits for an answer is not idle.
  static let idleLimit: Duration = .seconds(60)

  /// How long a client may leave unread what waits for it.
  static let stallLimit: Duration = .seconds(30)

  /// The connections for which the reserve of descriptors has room, besides operators and those turned away.
  static let inReserve = 152

  /// The number of connections that stay; see ``ConnectionLedger``.
  ///
  /// - Parameters:
  ///   - limit: the descriptors that the process may open.
  ///   - nodes: the number of nodes for which descriptors must remain.
  /// - Returns: ``inReserve`` to 4,096.
  static func mostConnections(within limit: DescriptorLimit, besides nodes: Int) -> Int {
    min(4_096, max(0, limit.soft - DescriptorLimit.needed(peers: nodes)) + inReserve)
  }

  /// The connections that are accepted beyond those that stay, so that they can be told, or make others go.
  static let slack = 16

  /// The most connections to the operators' socket.
  static let mostOperators = 16

  /// The TCP port; 0 on a Unix socket.
  let port: UInt16
  private let group: ServiceGroup
  private let task: Task<Void, any Error>
  private let socket: OperatorSocket?

  /// Listens on `host` and `port`, or on the socket of `transport`; port 0 takes a free one.
  ///
  /// - Throws: ``CoordinatorError/listen(_:)``.
  init(
    host: String, port: UInt16, commands: any CoordinatorCommands,
    backups: any BackupSource, maxDrop: DropLimit?, gate: Gate,
    reload: @escaping AccessReload = { ReloadDocument(accessFile: nil) },
    certificate: @escaping CertificateStatus = { nil },
    mostConnections: Int = 200,
    isForLoopbackAlone: Bool = false, transport: HTTPTransport = HTTPTransport(),
    bounds: CallerBounds? = nil, stallLimit: Duration = HTTPServer.stallLimit,
    idleLimit: Duration = HTTPServer.idleLimit, bodyLimit: Duration = APILimits.bodyTime,
    shutdownPatience: Duration = CoordinatorConfiguration.shutdownPatience, logger: Logger
  ) async throws(CoordinatorError) {
    let bound = OneShot<Result<UInt16, CoordinatorError>>()
    var quiet = logger
    // Only those who ask for it get a log line for every request.
    quiet.logLevel = max(logger.logLevel, .warning)
    socket = transport.socket
    let application = Application(
      router: makeRouter(
        commands: commands, behind: isForLoopbackAlone ? [LoopbackRequests()] : [],
        maxDrop: maxDrop, bodyLimit: bodyLimit, backups: backups, gate: gate, reload: reload,
        certificate: certificate, bounds: bounds ?? CallerBounds(connections: mostConnections)),
      server: transport.server(
        limit: mostConnections, idleLimit: idleLimit, bodyLimit: bodyLimit,
        stallLimit: stallLimit, logger: logger),
      configuration: .init(
        address: transport.address(host: host, port: port), serverName: "freshet", backlog: 1_024,
        availableConnectionsDelegate: MaximumAvailableConnections(mostConnections + Self.slack)),
      services: transport.certificate.map { [CertificateService(certificate: $0)] } ?? [],
      onServerRunning: { bound.fulfil(transport.port(of: $0)) },
      logger: quiet)
    var configuration = ServiceGroupConfiguration(services: [application], logger: quiet)
    configuration.maximumGracefulShutdownDuration = shutdownPatience
    let group = ServiceGroup(configuration: configuration)
    self.group = group
    task = Task {
      do {
        try await group.run()
        bound.fulfil(.failure(.listen("the HTTP interface ended at once")))
      } catch {
        let reason = (error as? IOError).map { errorText($0.errnoCode) } ?? "\(error)"
        bound.fulfil(.failure(.listen("\(transport.name(host: host, port: port)): \(reason)")))
        throw error
      }
    }
    switch await bound.value {
    case .success(let port): self.port = port
    case .failure(let error):
      socket?.discard()
      throw error
    }
  }

  /// Stops accepting requests and ends those under way.
  func stop() async {
    await group.triggerGracefulShutdown()
    _ = await task.result
    socket?.remove()
  }
}
