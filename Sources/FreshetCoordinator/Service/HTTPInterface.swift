import FreshetCore
import FreshetRuntime
import Logging
import ZeroMQ

/// The HTTP interface on all its listeners: a TCP port, and the operators' socket.
struct HTTPInterface: Sendable {
  /// The TCP port; nil if only operators are served.
  private(set) var port: UInt16?
  private var servers: [HTTPServer] = []

  /// Listens as `configuration` says.
  init(
    _ configuration: CoordinatorConfiguration, client: CoordinatorClient, gate: Gate,
    certificate: ServerCertificate?, reload: @escaping AccessReload, logger: Logger
  ) async throws(CoordinatorError) {
    func listen(_ transport: HTTPTransport, limit: Int) async throws(CoordinatorError) -> HTTPServer
    {
      try await HTTPServer(
        host: configuration.httpHost ?? configuration.host, port: configuration.httpPort,
        commands: client, backups: client, maxDrop: configuration.maxDrop, gate: gate,
        reload: reload,
        certificate: { certificate?.term.document(at: SystemTime.wall / 1_000_000_000) },
        mostConnections: limit,
        // No page in a browser reaches a Unix socket.
        isForLoopbackAlone: transport.socket == nil && configuration.accessFile == nil
          && !configuration.exposesWithoutAuthentication,
        transport: transport, shutdownPatience: configuration.shutdownPatience, logger: logger)
    }
    do throws(CoordinatorError) {
      if !configuration.httpSocketOnly {
        let server = try await listen(
          HTTPTransport(
            certificate: certificate,
            connectionsPerAddress: configuration.httpConnectionsPerAddress),
          limit: try Self.mostConnections(configuration))
        port = server.port
        servers.append(server)
      }
      if let path = configuration.httpSocket {
        let transport = HTTPTransport(socket: try Self.socket(path))
        servers.append(try await listen(transport, limit: HTTPServer.mostOperators))
      }
    } catch {
      await stop()
      throw error
    }
  }

  /// Stops accepting requests and ends those under way.
  func stop() async {
    for server in servers { await server.stop() }
  }

  private static func socket(_ path: String) throws(CoordinatorError) -> OperatorSocket {
    do throws(OperatorSocket.Fault) {
      return try OperatorSocket(path: path)
    } catch {
      throw .configuration(field: "httpSocket", problem: error.description)
    }
  }

  static func mostConnections(
    _ configuration: CoordinatorConfiguration
  ) throws(CoordinatorError) -> Int {
    do throws(ZeroMQError) {
      return HTTPServer.mostConnections(
        within: try .current(), besides: configuration.expectedNodes)
    } catch {
      throw .zeroMQ(error)
    }
  }
}
