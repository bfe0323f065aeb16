package import ZeroMQ

extension SocketOptions {
  /// The options that both ends of a connection between an agent and its coordinator have: how soon they give it up.
  package static var betweenAgentAndCoordinator: SocketOptions {
    var options = SocketOptions()
    options.handshakeInterval = .seconds(3)
    options.tcpMaxRetransmitTimeout = .seconds(5)
    return options
  }
}
