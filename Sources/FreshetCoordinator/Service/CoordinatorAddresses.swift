/// The addresses that a coordinator listens on, with the actual numbers of ports configured as 0.
public struct CoordinatorAddresses: Equatable, Sendable {
  /// The host that the broadcast and the agents' port listen on.
  public let host: String
  /// The host that the HTTP interface listens on.
  public internal(set) var httpHost: String
  /// The port of the HTTP interface.
  public internal(set) var httpPort: UInt16
  /// The port of the broadcast.
  public let broadcastPort: UInt16
  /// The port for agents.
  public let sessionPort: UInt16

  init(_ endpoints: CoordinatorThread.Endpoints, host: String) throws(CoordinatorError) {
    guard let broadcast = Self.port(of: endpoints.broadcast),
      let session = Self.port(of: endpoints.session)
    else { throw .listen("no port in \(endpoints.broadcast) or \(endpoints.session)") }
    self.host = host
    httpHost = host
    httpPort = 0
    broadcastPort = broadcast
    sessionPort = session
  }

  private static func port(of endpoint: String) -> UInt16? {
    endpoint.lastIndex(of: ":").flatMap { UInt16(endpoint[endpoint.index(after: $0)...]) }
  }

  private func join(_ host: String, _ port: UInt16) -> String {
    (host.contains(":") ? "[\(host)]" : host) + ":\(port)"
  }

  /// The URL of the HTTP interface.
  public var http: String { "http://" + join(httpHost, httpPort) }
  /// The ZeroMQ endpoint of the broadcast.
  public var broadcast: String { "tcp://" + join(host, broadcastPort) }
  /// The ZeroMQ endpoint for agents.
  public var session: String { "tcp://" + join(host, sessionPort) }
}
