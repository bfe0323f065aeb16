import FreshetCore

/// The address at which agents find the coordinator.
///
///     CoordinatorAddress("freshet.internal")
///     CoordinatorAddress("10.0.0.7", broadcastPort: 9001, sessionPort: 9002)
public struct CoordinatorAddress: Equatable, Sendable {
  /// The port on which a coordinator broadcasts events unless configured otherwise.
  public static let defaultBroadcastPort: UInt16 = DefaultAddress.broadcastPort
  /// The port on which a coordinator answers agents unless configured otherwise.
  public static let defaultSessionPort: UInt16 = DefaultAddress.sessionPort

  /// A host name or address; IPv6 addresses without brackets.
  public var host: String
  /// The port on which the coordinator broadcasts events.
  public var broadcastPort: UInt16
  /// The port on which the coordinator answers probes, catch-ups and reports.
  public var sessionPort: UInt16

  /// Creates the address of the coordinator at `host`.
  public init(
    _ host: String, broadcastPort: UInt16 = defaultBroadcastPort,
    sessionPort: UInt16 = defaultSessionPort
  ) {
    self.host = host
    self.broadcastPort = broadcastPort
    self.sessionPort = sessionPort
  }

  /// The broadcast's endpoint, in ZeroMQ's notation.
  package var broadcastEndpoint: String { endpoint(broadcastPort) }
  /// The sessions' endpoint, in ZeroMQ's notation.
  package var sessionEndpoint: String { endpoint(sessionPort) }

  private func endpoint(_ port: UInt16) -> String {
    "tcp://" + (host.contains(":") ? "[\(host)]" : host) + ":\(port)"
  }
}
