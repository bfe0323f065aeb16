import CZeroMQ

extension SocketOptions {
  /// Sets all options of a new socket.
  func apply(to socket: SocketHandle, kind: Socket.Kind) throws(ZeroMQError) {
    try applyQueues(to: socket)
    try applyLiveness(to: socket)
    try applyConnections(to: socket)
    try applyKind(kind, to: socket)
    try applySecurity(to: socket)
  }

  private func applyQueues(to socket: SocketHandle) throws(ZeroMQError) {
    try socket.set(ZMQ_LINGER, linger, "linger")
    // libzmq reads 0 as unlimited.
    try socket.set(ZMQ_SNDHWM, sendHighWaterMark, atLeast: 1, "sendHighWaterMark")
    try socket.set(ZMQ_RCVHWM, receiveHighWaterMark, atLeast: 1, "receiveHighWaterMark")
    guard maxMessageSize >= 1 else {
      throw .invalidOption("maxMessageSize", maxMessageSize)
    }
    try socket.set(ZMQ_MAXMSGSIZE, long: Int64(maxMessageSize), "maxMessageSize")
    try socket.set(ZMQ_IMMEDIATE, immediate, "immediate")
    try socket.set(ZMQ_SNDBUF, sendBufferSize, atLeast: 0, "sendBufferSize")
    try socket.set(ZMQ_RCVBUF, receiveBufferSize, atLeast: 0, "receiveBufferSize")
  }

  private func applyLiveness(to socket: SocketHandle) throws(ZeroMQError) {
    try socket.set(ZMQ_HEARTBEAT_IVL, heartbeatInterval, "heartbeatInterval")
    try socket.set(ZMQ_HEARTBEAT_TIMEOUT, heartbeatTimeout, "heartbeatTimeout")
    try socket.set(ZMQ_HEARTBEAT_TTL, heartbeatTimeToLive, "heartbeatTimeToLive")
    try socket.set(ZMQ_CONNECT_TIMEOUT, connectTimeout, "connectTimeout")
    try socket.set(ZMQ_HANDSHAKE_IVL, handshakeInterval, "handshakeInterval")
    try socket.set(ZMQ_TCP_MAXRT, tcpMaxRetransmitTimeout, "tcpMaxRetransmitTimeout")
    guard let tcpKeepAlive else { return }
    let idle = Int(tcpKeepAlive.idle.components.seconds)
    let interval = Int(tcpKeepAlive.interval.components.seconds)
    try socket.set(ZMQ_TCP_KEEPALIVE, true, "tcpKeepAlive")
    try socket.set(ZMQ_TCP_KEEPALIVE_IDLE, idle, atLeast: 1, "tcpKeepAlive.idle")
    try socket.set(ZMQ_TCP_KEEPALIVE_INTVL, interval, atLeast: 1, "tcpKeepAlive.interval")
    try socket.set(ZMQ_TCP_KEEPALIVE_CNT, tcpKeepAlive.count, atLeast: 1, "tcpKeepAlive.count")
  }

  private func applyConnections(to socket: SocketHandle) throws(ZeroMQError) {
    try socket.set(ZMQ_RECONNECT_IVL, reconnectInterval, "reconnectInterval")
    try socket.set(ZMQ_RECONNECT_IVL_MAX, reconnectIntervalMaximum, "reconnectIntervalMaximum")
    try socket.set(ZMQ_BACKLOG, backlog, atLeast: 1, "backlog")
    try socket.set(ZMQ_IPV6, ipv6, "ipv6")
    for id in ipcUsers {
      try socket.set(ZMQ_IPC_FILTER_UID, Int32(bitPattern: id), "ipcUsers")
    }
    for id in ipcGroups {
      try socket.set(ZMQ_IPC_FILTER_GID, Int32(bitPattern: id), "ipcGroups")
    }
  }

  private func applyKind(_ kind: Socket.Kind, to socket: SocketHandle) throws(ZeroMQError) {
    if let routingID {
      guard (1...255).contains(routingID.count), routingID[0] != 0 else {
        throw ZeroMQError(
          .invalidArgument, operation: "setOption",
          detail: "routingID of \(routingID.count) bytes: 1 to 255 are allowed, the first not 0")
      }
      try socket.set(ZMQ_ROUTING_ID, routingID, "routingID")
    }
    if kind == .router {
      try socket.set(ZMQ_ROUTER_MANDATORY, routerMandatory, "routerMandatory")
      try socket.set(ZMQ_ROUTER_HANDOVER, routerHandover, "routerHandover")
    }
    if kind == .xpub {
      try socket.set(ZMQ_XPUB_VERBOSER, xpubVerboser, "xpubVerboser")
      try socket.set(ZMQ_XPUB_MANUAL, xpubManual, "xpubManual")
    }
  }

  private func applySecurity(to socket: SocketHandle) throws(ZeroMQError) {
    switch security {
    case .none:
      return
    case .curveServer(let keys, let clients):
      if case .zap(let domain) = clients {
        // An empty domain would disable authentication.
        guard (1...255).contains(domain.utf8.count) else {
          throw ZeroMQError(
            .invalidArgument, operation: "setOption",
            detail: "a ZAP domain of \(domain.utf8.count) bytes: 1 to 255 are allowed")
        }
        try socket.set(ZMQ_ZAP_DOMAIN, Array(domain.utf8), "zapDomain")
        try socket.set(ZMQ_ZAP_ENFORCE_DOMAIN, true, "enforceZAPDomain")
      }
      try socket.set(ZMQ_CURVE_SERVER, true, "curveServer")
      try socket.set(ZMQ_CURVE_SECRETKEY, keys.secretKey.bytes, "curveSecretKey")
    case .curveClient(let keys, let server):
      try socket.set(ZMQ_CURVE_PUBLICKEY, keys.publicKey.bytes, "curvePublicKey")
      try socket.set(ZMQ_CURVE_SECRETKEY, keys.secretKey.bytes, "curveSecretKey")
      try socket.set(ZMQ_CURVE_SERVERKEY, server.bytes, "curveServerKey")
    }
  }
}

extension SocketHandle {
  /// Sets a time in milliseconds; does nothing for `nil`.
  fileprivate func set(_ option: Int32, _ value: Duration?, _ name: String) throws(ZeroMQError) {
    guard let value else { return }
    guard let milliseconds = value.milliseconds else { throw .invalidOption(name, value) }
    try set(option, milliseconds, name)
  }

  /// Sets a number that a C `int` can hold; does nothing for `nil`.
  fileprivate func set(
    _ option: Int32, _ value: Int?, atLeast minimum: Int, _ name: String
  ) throws(ZeroMQError) {
    guard let value else { return }
    guard value >= minimum, let number = Int32(exactly: value) else {
      throw .invalidOption(name, value)
    }
    try set(option, number, name)
  }
}

extension ZeroMQError {
  fileprivate static func invalidOption(_ name: String, _ value: some Any) -> ZeroMQError {
    ZeroMQError(.invalidArgument, operation: "setOption", detail: "\(name) = \(value)")
  }
}
