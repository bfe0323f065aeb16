import FreshetCore

/// The address at which agents find the coordinator.
///
///     CoordinatorAddress("freshet.internal")
///     CoordinatorAddress("10.0.0.7", broadcastPort: 9001, sessionPort: 9002)
///     CoordinatorAddress(socketDirectory: "/run/freshet")
public struct CoordinatorAddress: Equatable, Sendable {
  /// The port on which a coordinator broadcasts events unless configured otherwise.
  public static let defaultBroadcastPort: UInt16 = DefaultAddress.broadcastPort
  /// The port on which a coordinator answers agents unless configured otherwise.
  public static let defaultSessionPort: UInt16 = DefaultAddress.sessionPort

  /// A host name or address, of IPv4 or IPv6.
  ///
  /// A name is tried by its IPv4 address first, then by both in turn until one answers.
  public var host: String
  /// The port on which the coordinator broadcasts events.
  public var broadcastPort: UInt16
  /// The port on which the coordinator answers probes, catch-ups and reports.
  public var sessionPort: UInt16
  /// The directory of the Unix sockets of a coordinator on this machine; if set, host and ports are not used.
  public var socketDirectory: String?

  /// Creates the address of the coordinator at `host`.
  public init(
    _ host: String, broadcastPort: UInt16 = defaultBroadcastPort,
    sessionPort: UInt16 = defaultSessionPort
  ) {
    self.host = host
    self.broadcastPort = broadcastPort
    self.sessionPort = sessionPort
  }

  /// Creates the address of the coordinator on this machine whose sockets for agents are in `socketDirectory`, as its
  /// setting of that name says.
  public init(socketDirectory: String) {
    self.init(DefaultAddress.host)
    self.socketDirectory = socketDirectory
  }

  /// The broadcast's endpoint, in ZeroMQ's notation.
  package var broadcastEndpoint: String { endpoint(.broadcast, broadcastPort) }
  /// The sessions' endpoint, in ZeroMQ's notation.
  package var sessionEndpoint: String { endpoint(.session, sessionPort) }

  /// Whether what goes there never leaves this machine.
  var isOnThisMachine: Bool { socketDirectory != nil || isLoopback(host: host) }

  /// Refuses a directory that cannot hold sockets.
  func check() throws(AgentError) {
    guard let socketDirectory, let problem = LocalSocket.problem(of: socketDirectory) else {
      return
    }
    throw .configuration(field: "coordinator", problem: "has a socketDirectory that \(problem)")
  }

  private func endpoint(_ socket: LocalSocket, _ port: UInt16) -> String {
    if let socketDirectory { return socket.endpoint(in: socketDirectory) }
    return "tcp://\(EndpointHost(host).bracketed):\(port)"
  }
}
