package import ZeroMQ

extension SocketOptions {
  /// The options that both ends of a connection between an agent and its coordinator have: how soon they give it up.
  package static var betweenAgentAndCoordinator: SocketOptions {
    var options = SocketOptions()
    // Both ends send heartbeats: nothing else notices a path that swallows packets.
    options.heartbeatInterval = .seconds(1)
    options.heartbeatTimeout = .seconds(3)
    // libzmq stops reading at this mark. If the other end leaves then, the next heartbeat ends the process
    // (libzmq#4364), so no peer may get there: a coordinator bounds the bytes that its peers send ahead.
    options.receiveHighWaterMark = 1 << 30
    options.handshakeInterval = .seconds(3)
    options.tcpMaxRetransmitTimeout = .seconds(5)
    return options
  }
}
