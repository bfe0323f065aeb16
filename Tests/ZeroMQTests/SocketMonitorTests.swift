import Testing
import ZeroMQ

@Suite struct SocketMonitorTests {
  let context: Context

  init() throws {
    context = try Context()
  }

  @Test func `a connection is told from its beginning to its end`() throws {
    let server = try Socket(.rep, context: context)
    let serverMonitor = try SocketMonitor(of: server)
    let endpoint = try server.bindAnywhere()
    try serverMonitor.wait {
      if case .listening = $0.kind { $0.endpoint == endpoint } else { false }
    }
    let client = try Socket(.req, context: context)
    let clientMonitor = try SocketMonitor(of: client)
    try client.connect(endpoint)
    try clientMonitor.wait {
      if case .connected(let descriptor) = $0.kind { descriptor > 0 } else { false }
    }
    try clientMonitor.wait { $0.kind == .handshakeSucceeded }
    try serverMonitor.wait { if case .accepted = $0.kind { true } else { false } }
    try serverMonitor.wait { $0.kind == .handshakeSucceeded }
    try client.disconnect(endpoint)
    try serverMonitor.wait(tending: client) {
      if case .disconnected = $0.kind { true } else { false }
    }
  }

  @Test func `who was accepted is known by address, and can be cut off`() throws {
    let server = try Socket(.router, context: context)
    let monitor = try SocketMonitor(of: server, hearing: .peers)
    let client = try Socket(.dealer, context: context)
    let clientMonitor = try SocketMonitor(of: client)
    try client.connect(try server.bindAnywhere())
    var peer: PeerConnection?
    // Listening is not heard: the first event is the peer.
    try monitor.wait {
      if case .accepted(let descriptor) = $0.kind { peer = .init(descriptor: descriptor) }
      return true
    }
    let accepted = try #require(peer)
    #expect(accepted.address == [127, 0, 0, 1])
    accepted.shutDown()
    try clientMonitor.wait { if case .disconnected = $0.kind { true } else { false } }
    #expect(PeerConnection(descriptor: -1).address == nil)
  }

  @Test func `a refused connection is retried and told`() throws {
    var options = SocketOptions()
    options.reconnectInterval = .milliseconds(10)
    let client = try Socket(.req, context: context, options: options)
    let monitor = try SocketMonitor(of: client)
    // Kept for a service that nobody runs.
    try client.connect("tcp://127.0.0.1:1")
    try monitor.wait {
      if case .connectRetried(let pause) = $0.kind { pause >= .milliseconds(10) } else { false }
    }
  }

  @Test func `the end of the socket ends the monitor`() throws {
    let socket = try Socket(.rep, context: context)
    let monitor = try SocketMonitor(of: socket)
    socket.close()
    try monitor.wait { $0.kind == .monitorStopped }
    #expect(try monitor.next() == nil)
  }

  @Test func `a monitor that goes after its socket holds up no other socket`() throws {
    for _ in 0..<3 {
      let server = try Socket(.router, context: context)
      let monitor = try SocketMonitor(of: server, hearing: .peers)
      let client = try Socket(.dealer, context: context)
      try client.connect(try server.bindAnywhere())
      try monitor.wait { if case .accepted = $0.kind { true } else { false } }
      // Its listener and its connection are closed by the I/O thread, later.
      server.close()
      _ = consume monitor
    }
    let server = try Socket(.rep, context: context)
    let client = try Socket(.req, context: context)
    try client.connect(try server.bindAnywhere())
    #expect(try client.send([1]))
    #expect(try server.receive(timeout: .seconds(10)) != nil)
  }

  @Test func `a dropped monitor does not hold up its socket`() throws {
    let server = try Socket(.rep, context: context)
    do {
      let monitor = try SocketMonitor(of: server)
      #expect(try monitor.events(limit: 10) == [])
    }
    let endpoint = try server.bindAnywhere()
    let client = try Socket(.req, context: context)
    try client.connect(endpoint)
    var hello = Message("hello")
    #expect(try client.send(&hello, timeout: patience))
    #expect(try server.next() == Array("hello".utf8))
  }

  @Test func `a read is bounded and an unread monitor blocks nobody`() throws {
    let server = try Socket(.pull, context: context)
    let monitor = try SocketMonitor(of: server)
    let endpoint = try server.bindAnywhere()
    // Over two thousand events, where a bounded queue of libzmq would be full.
    for _ in 0..<800 {
      let client = try Socket(.push, context: context)
      try client.connect(endpoint)
      var message = Message("x")
      try #require(try client.send(&message, timeout: patience))
      _ = try server.next()
    }
    #expect(try monitor.events(limit: 100).count == 100)
    #expect(try monitor.events(limit: 0) == [])
    #expect(try monitor.events(limit: 1_900).count == 1_900)
  }

  @Test func `events are decoded`() throws {
    #expect(MonitorEvent.Kind(event: 0x0010, value: 98) == .bindFailed(.addressInUse))
    #expect(MonitorEvent.Kind(event: 0x0040, value: 24) == .acceptFailed(.tooManyOpen))
    #expect(MonitorEvent.Kind(event: 0x0002, value: 0) == .connectDelayed)
    #expect(MonitorEvent.Kind(event: 0x0080, value: 7) == .closed(descriptor: 7))
    #expect(MonitorEvent.Kind(event: 0x0100, value: 9) == .closeFailed(.badDescriptor))
    #expect(MonitorEvent.Kind(event: 0x8000, value: 7) == .other(event: 0x8000, value: 7))
    let failures: [(UInt16, UInt32, HandshakeFailure)] = [
      (0x0800, 32, .noDetail(.init(rawValue: 32))),
      (0x4000, 300, .refused(status: 300)),
      (0x2000, 0x1100_0001, .cryptographic),
      (0x2000, 0x1100_0002, .mechanismMismatch),
      (0x2000, 0x1000_0013, .protocolViolation(code: 0x1000_0013)),
      (0x2000, 0x2000_0001, .zapViolation(code: 0x2000_0001)),
      (0x2000, 0x3000_0000, .protocolViolation(code: 0x3000_0000)),
    ]
    for (event, value, failure) in failures {
      #expect(MonitorEvent.Kind(event: event, value: value) == .handshakeFailed(failure))
    }
  }

  @Test(arguments: [[[1, 0, 0, 0, 0, 0]], [[1, 0, 0, 0, 0], []], [[], [], []]] as [[[UInt8]]])
  func `a malformed event is an error`(parts: [[UInt8]]) {
    let error = failure { () throws(ZeroMQError) in _ = try MonitorEvent(Multipart(parts)) }
    #expect(error?.code == .malformed)
  }
}

extension SocketMonitor {
  /// Reads events until one is as wanted; fails the test if none is.
  func wait(for isWanted: (MonitorEvent) -> Bool) throws {
    try wait(tend: {}, for: isWanted)
  }

  /// Does the same while a socket has work to do in the background.
  func wait(tending socket: borrowing Socket, for isWanted: (MonitorEvent) -> Bool) throws {
    try wait(tend: { try socket.tend() }, for: isWanted)
  }

  private func wait(tend: () throws -> Void, for isWanted: (MonitorEvent) -> Bool) throws {
    var poller = Poller()
    _ = poller.add(self)
    func pause() throws {
      try tend()
      try poller.poll(timeout: .milliseconds(20))
    }
    _ = try eventually("an event", wait: pause) {
      while let event = try next() {
        if isWanted(event) { return true }
      }
      return nil
    }
  }
}
