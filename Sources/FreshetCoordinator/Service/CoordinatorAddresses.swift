import FreshetCore
public import ZeroMQ

/// The addresses on which a coordinator listens, with the actual numbers of ports configured as 0.
public struct CoordinatorAddresses: Equatable, Sendable {
  /// The host of the two ports for agents.
  public let host: String
  /// The host of the HTTP interface.
  public internal(set) var httpHost: String
  /// Whether the HTTP interface speaks TLS.
  public internal(set) var httpIsSecure = false
  /// The path of the operators' Unix socket; nil if there is none.
  public internal(set) var httpSocket: String?
  /// The TCP port of the HTTP interface; 0 if it listens on the socket alone.
  public internal(set) var httpPort: UInt16
  /// The TCP port of the broadcast.
  public let broadcastPort: UInt16
  /// The TCP port for agents' probes, catch-ups and reports.
  public let sessionPort: UInt16
  /// The directory of the Unix sockets for agents on this machine; nil if there are none.
  public let socketDirectory: String?
  /// The public half of the coordinator's key, which nodes must know; nil if nodes are not asked for keys.
  public let publicKey: CurvePublicKey?

  init(_ endpoints: CoordinatorThread.Endpoints, host: String) throws(CoordinatorError) {
    guard let broadcast = endpoints.broadcastPort, let session = endpoints.sessionPort else {
      throw .listen("no port in \(endpoints.broadcast) or \(endpoints.session)")
    }
    self.host = host
    publicKey = endpoints.publicKey
    socketDirectory = endpoints.socketDirectory.map(UnixSocketPath.absolute)
    httpHost = host
    httpPort = 0
    broadcastPort = broadcast
    sessionPort = session
  }

  private func join(_ host: String, _ port: UInt16) -> String {
    "\(EndpointHost(host).bracketed):\(port)"
  }

  /// Adds where the HTTP interface listens.
  mutating func add(_ http: HTTPInterface, _ configuration: CoordinatorConfiguration) {
    httpHost = configuration.httpHost ?? configuration.host
    httpPort = http.port ?? 0
    httpIsSecure = configuration.tlsCertificate != nil
    httpSocket = configuration.httpSocket.map(UnixSocketPath.absolute)
  }

  /// The URL of the HTTP interface, such as `http://127.0.0.1:7400`, or that of the socket if there is nothing else.
  public var http: String {
    if httpPort == 0, let socket { return socket }
    return (httpIsSecure ? "https://" : "http://") + join(httpHost, httpPort)
  }
  /// The URL of the operators' socket, such as `unix:/run/freshet/http.sock`; nil if there is none.
  public var socket: String? { httpSocket.map { "unix:" + $0 } }
  /// The ZeroMQ endpoint of the broadcast, such as `tcp://127.0.0.1:7401`.
  public var broadcast: String { "tcp://" + join(host, broadcastPort) }
  /// The ZeroMQ endpoint for agents' own messages, such as `tcp://127.0.0.1:7402`.
  public var session: String { "tcp://" + join(host, sessionPort) }
}
