package import ZeroMQ

extension SocketOptions {
  /// The options that both ends of a connection between an agent and its coordinator have: how soon they give it up.
  package static var betweenAgentAndCoordinator: SocketOptions {
    var options = SocketOptions()
    // libzmq stops reading at this mark. If the other end leaves then, the next heartbeat ends the process
    // (libzmq#4364). So an end that sends heartbeats must never get there: a coordinator bounds the bytes that its peers
    // send ahead.
    options.receiveHighWaterMark = 1 << 30
    options.handshakeInterval = .seconds(3)
    options.tcpMaxRetransmitTimeout = .seconds(5)
    // Notices a path that swallows packets, also where an end only listens.
    options.tcpKeepAlive = TCPKeepAlive(idle: .seconds(2), interval: .seconds(1), count: 3)
    return options
  }
}
