package import ZeroMQ

extension SocketOptions {
  /// The options that both ends of a connection between an agent and its coordinator have: how soon they give it up.
  package static var betweenAgentAndCoordinator: SocketOptions {
    var options = SocketOptions()
    // libzmq stops reading at this mark, and then no heartbeat is answered. So no peer may get there: a coordinator
    // bounds the bytes that its peers send ahead.
    options.receiveHighWaterMark = 1 << 30
    options.handshakeInterval = .seconds(3)
    options.tcpMaxRetransmitTimeout = .seconds(5)
    // Notices a path that swallows packets, also where an end only listens.
    options.tcpKeepAlive = TCPKeepAlive(idle: .seconds(2), interval: .seconds(1), count: 3)
    return options
  }
}
