import FreshetCore
import ZeroMQ

/// Divides the descriptors that the process may open among the two ports and the HTTP interface.
struct PeerShares: Equatable, Sendable {
  /// The most connections of either port that have sent nothing yet.
  ///
  /// A fleet that comes back all at once fits in; beyond, the newest are let in first.
  private static let unheard = 256...4_096
  /// The connections beyond one for each expected node: those that time out while their nodes are back already.
  private static let slack = 64

  let session: PeerLimits
  let broadcast: PeerLimits

  /// - Parameters:
  ///   - configuration: the settings of the coordinator.
  ///   - limit: the descriptors that the process may open.
  ///   - http: the most connections of the HTTP interface.
  init(_ configuration: CoordinatorConfiguration, limit: DescriptorLimit, http: Int) {
    let nodes = configuration.expectedNodes
    // What is neither reserved nor the HTTP interface's is for nodes; there is enough for those expected.
    let left = limit.soft - DescriptorLimit.reserve - http - Self.spare(configuration, limit)
    let connections = max(nodes + Self.slack, left / 2)
    let unheard = min(Self.unheard.upperBound, max(Self.unheard.lowerBound, nodes))
    session = .session(
      perAddress: configuration.connectionsPerAddress, connections: connections, unheard: unheard)
    broadcast = .broadcast(
      perAddress: configuration.connectionsPerAddress, connections: connections, unheard: unheard)
  }

  /// The descriptors that stay free beside the reserve.
  ///
  /// libzmq ends the process if it has none for a peer at a Unix socket. Strangers at the ports must not get so far
  /// before they are cut off.
  private static func spare(
    _ configuration: CoordinatorConfiguration, _ limit: DescriptorLimit
  ) -> Int {
    configuration.socketDirectory == nil ? 0 : limit.soft / 4
  }
}
