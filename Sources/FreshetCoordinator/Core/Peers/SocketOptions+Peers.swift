import FreshetCore
import FreshetRuntime
import ZeroMQ

extension SocketOptions {
  /// The most frames that may wait for one subscriber.
  ///
  /// A frame takes some kilobytes for each node that lags.
  private static let broadcastHighWaterMark = 4_096
  /// The most messages of one subscriber that may wait to be read.
  ///
  /// libzmq keeps every topic in a tree of about a kilobyte, and reads all that wait before it hands over the first.
  private static let subscriptionHighWaterMark = 16
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
    if kind == .xpub {
      // So libzmq stops reading from a subscriber that sends more than one topic. Therefore there are no heartbeats: see
      // `betweenAgentAndCoordinator`. An agent itself notices that events do not come.
      options.receiveHighWaterMark = subscriptionHighWaterMark
    } else {
      // An agent that has lost its place in the stream answers none.
      options.heartbeatInterval = .seconds(1)
      options.heartbeatTimeout = .seconds(3)
      options.heartbeatTimeToLive = .seconds(3)
    }
    return options
  }
}
