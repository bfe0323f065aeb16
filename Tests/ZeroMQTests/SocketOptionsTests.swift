import CZeroMQ
import Testing
import ZeroMQ

@Suite struct SocketOptionsTests {
  let context: Context

  init() throws {
    context = try Context()
  }

  @Test func `the defaults are safe`() throws {
    for kind in Socket.Kind.allCases {
      let socket = try Socket(kind, context: context)
      #expect(try socket.handle.int(ZMQ_LINGER, "") == 0)
      #expect(try socket.handle.int(ZMQ_SNDHWM, "") == 1000)
      #expect(try socket.handle.int(ZMQ_RCVHWM, "") == 1000)
      #expect(try socket.handle.long(ZMQ_MAXMSGSIZE, "") == 1 << 20)
      #expect(try socket.handle.int(ZMQ_TYPE, "") == kind.rawValue)
      #expect(socket.kind == kind)
    }
  }

  @Test func `every option reaches libzmq`() throws {
    var options = SocketOptions()
    options.linger = .milliseconds(10)
    options.sendHighWaterMark = 11
    options.receiveHighWaterMark = 12
    options.maxMessageSize = 1 << 40
    options.immediate = true
    options.sendBufferSize = 13
    options.receiveBufferSize = 14
    options.heartbeatInterval = .milliseconds(15)
    options.heartbeatTimeout = .milliseconds(16)
    options.heartbeatTimeToLive = .milliseconds(1700)
    options.connectTimeout = .milliseconds(18)
    options.handshakeInterval = .milliseconds(19)
    options.tcpMaxRetransmitTimeout = .milliseconds(20)
    options.tcpKeepAlive = TCPKeepAlive(idle: .seconds(21), interval: .seconds(22), count: 23)
    options.reconnectInterval = .milliseconds(24)
    options.reconnectIntervalMaximum = .milliseconds(25)
    options.backlog = 26
    options.ipv6 = true
    let socket = try Socket(.dealer, context: context, options: options)
    let expected: [(Int32, Int32)] = [
      (ZMQ_LINGER, 10), (ZMQ_SNDHWM, 11), (ZMQ_RCVHWM, 12), (ZMQ_IMMEDIATE, 1),
      (ZMQ_SNDBUF, 13), (ZMQ_RCVBUF, 14), (ZMQ_HEARTBEAT_IVL, 15), (ZMQ_HEARTBEAT_TIMEOUT, 16),
      (ZMQ_HEARTBEAT_TTL, 1700), (ZMQ_CONNECT_TIMEOUT, 18), (ZMQ_HANDSHAKE_IVL, 19),
      (ZMQ_TCP_MAXRT, 20), (ZMQ_TCP_KEEPALIVE, 1), (ZMQ_TCP_KEEPALIVE_IDLE, 21),
      (ZMQ_TCP_KEEPALIVE_INTVL, 22), (ZMQ_TCP_KEEPALIVE_CNT, 23), (ZMQ_RECONNECT_IVL, 24),
      (ZMQ_RECONNECT_IVL_MAX, 25), (ZMQ_BACKLOG, 26), (ZMQ_IPV6, 1),
    ]
    for (option, value) in expected {
      #expect(try socket.handle.int(option, "") == value, "option \(option)")
    }
    #expect(try socket.handle.long(ZMQ_MAXMSGSIZE, "") == 1 << 40)
  }

  @Test func `security reaches libzmq`() throws {
    let keys = try CurveKeyPair.generate()
    var options = SocketOptions()
    options.security = .curveServer(keys, clients: .zap(domain: "fleet"))
    let server = try Socket(.router, context: context, options: options)
    #expect(try server.handle.int(ZMQ_CURVE_SERVER, "") == 1)
    #expect(try server.handle.int(ZMQ_ZAP_ENFORCE_DOMAIN, "") == 1)
    #expect(try server.handle.string(ZMQ_ZAP_DOMAIN, "") == "fleet")
    #expect(try server.handle.int(ZMQ_MECHANISM, "") == ZMQ_CURVE)
    options.security = .curveClient(keys, server: keys.publicKey)
    let client = try Socket(.dealer, context: context, options: options)
    #expect(try client.handle.int(ZMQ_CURVE_SERVER, "") == 0)
    #expect(try client.handle.int(ZMQ_MECHANISM, "") == ZMQ_CURVE)
  }

  @Test func `an option out of range is refused by name`() {
    func refuses(_ detail: String, _ change: (inout SocketOptions) -> Void) {
      var options = SocketOptions()
      change(&options)
      let error = failure { () throws(ZeroMQError) in
        _ = try Socket(.dealer, context: context, options: options)
      }
      #expect(error == ZeroMQError(.invalidArgument, operation: "setOption", detail: detail))
    }
    refuses("linger = -1.0 seconds") { $0.linger = .seconds(-1) }
    refuses("sendHighWaterMark = 0") { $0.sendHighWaterMark = 0 }
    refuses("receiveHighWaterMark = 0") { $0.receiveHighWaterMark = 0 }
    refuses("receiveHighWaterMark = 4294967296") { $0.receiveHighWaterMark = 1 << 32 }
    refuses("maxMessageSize = -1") { $0.maxMessageSize = -1 }
    refuses("heartbeatTimeToLive = 7000000") { $0.heartbeatTimeToLive = .seconds(7000) }
    refuses("backlog = 0") { $0.backlog = 0 }
    refuses("tcpKeepAlive.idle = 0") {
      $0.tcpKeepAlive = TCPKeepAlive(idle: .milliseconds(10), interval: .seconds(1), count: 1)
    }
    let rule = "1 to 255 are allowed, the first not 0"
    refuses("routingID of 0 bytes: \(rule)") { $0.routingID = [] }
    refuses("routingID of 256 bytes: \(rule)") { $0.routingID = .init(repeating: 1, count: 256) }
    refuses("routingID of 2 bytes: \(rule)") { $0.routingID = [0, 1] }
  }

  @Test(arguments: ["", String(repeating: "d", count: 256)])
  func `a ZAP domain that would not be enforced is refused`(domain: String) throws {
    var options = SocketOptions()
    options.security = .curveServer(try .generate(), clients: .zap(domain: domain))
    let error = failure { () throws(ZeroMQError) in
      _ = try Socket(.router, context: context, options: options)
    }
    #expect(error?.code == .invalidArgument)
    #expect(context.openSockets == 0)
  }

  @Test func `a descriptor is there to wait for`() throws {
    let socket = try Socket(.pull, context: context)
    #expect(try socket.fileDescriptor >= 0)
    #expect(try socket.events == [])
  }
}
