package import ZeroMQ

extension SocketOptions {
  /// The options that both ends of a connection between an agent and its coordinator have: how soon they give it up.
  package static var betweenAgentAndCoordinator: SocketOptions {
    var options = SocketOptions()
    // Both ends send heartbeats: nothing else notices a path that swallows packets.
    options.heartbeatInterval = .seconds(1)
    options.heartbeatTimeout = .seconds(3)
    options.handshakeInterval = .seconds(3)
    options.tcpMaxRetransmitTimeout = .seconds(5)
    return options
  }
}
