import FreshetCore
import FreshetRuntime
import ZeroMQ

extension SocketOptions {
  /// The most frames that may wait for one subscriber.
  ///
  /// A frame takes some kilobytes for each node that lags.
  private static let broadcastHighWaterMark = 4_096
  /// The largest frame that a subscriber may send: its subscription, and the commands of CURVE's handshake.
  private static let subscriptionSize = 512

  /// The options of a coordinator's socket for agents that is bound at `host`.
  static func forPeers(
    of kind: Socket.Kind, at host: String, security: Security, _ local: LocalSockets?
  ) -> SocketOptions {
    var options = SocketOptions.betweenAgentAndCoordinator
    options.security = security
    // Nowhere else: libzmq would bind the addresses of IPv4 as mapped ones.
    options.ipv6 = EndpointHost(host).isIPv6
    local?.filter(&options)
    options.maxMessageSize = kind == .xpub ? subscriptionSize : WireLimits.message
    options.sendHighWaterMark = kind == .xpub ? broadcastHighWaterMark : 1_000
    options.xpubManual = kind == .xpub
    options.backlog = 4_096
    // The coordinator alone sends heartbeats. An agent that has lost its place in the stream answers none.
    options.heartbeatInterval = .seconds(1)
    options.heartbeatTimeout = .seconds(3)
    options.heartbeatTimeToLive = .seconds(3)
    return options
  }
}
