import FreshetCore
import FreshetRuntime
import ZeroMQ

extension SocketOptions {
  /// The most frames that may wait for one subscriber.
  ///
  /// A frame takes some kilobytes for each node that lags.
  private static let broadcastHighWaterMark = 4_096
  /// The most messages that may wait to be read from one peer: more than the bound in bytes lets it send.
  ///
  /// libzmq stops reading at this mark. If the peer leaves then, the next heartbeat ends the process (libzmq#4364).
  private static let unread = 1 << 30
  /// The largest frame that a subscriber may send: its subscription, and the commands of CURVE's handshake.
  private static let subscriptionSize = 512

  /// The options of a coordinator's socket for agents.
  static func forPeers(
    of kind: Socket.Kind, security: Security, _ local: LocalSockets?
  ) -> SocketOptions {
    var options = SocketOptions.betweenAgentAndCoordinator
    options.security = security
    local?.filter(&options)
    options.maxMessageSize = kind == .xpub ? subscriptionSize : WireLimits.message
    options.sendHighWaterMark = kind == .xpub ? broadcastHighWaterMark : 1_000
    options.receiveHighWaterMark = unread
    options.xpubManual = kind == .xpub
    options.backlog = 4_096
    // Nothing else notices a path that swallows packets. The coordinator alone sends heartbeats: the agent answers them,
    // and gives the connection up once they stay away for the time to live.
    options.heartbeatInterval = .seconds(1)
    options.heartbeatTimeout = .seconds(3)
    options.heartbeatTimeToLive = .seconds(3)
    return options
  }
}
