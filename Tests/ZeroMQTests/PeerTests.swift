import Testing
import ZeroMQ

/// What a server knows of a peer beyond its messages, and does about it.
@Suite struct PeerTests {
  let context: Context

  init() throws {
    context = try Context()
  }

  /// A received message with at most two frames.
  private func next(_ server: borrowing Socket) throws -> Multipart {
    var poller = Poller()
    _ = poller.add(server)
    try poller.poll(timeout: patience)
    guard let message = try server.receivePrefix(limit: 2) else { throw Missing("a message") }
    return message
  }

  @Test func `a message that is too long is cut short, and its connection known`() throws {
    let server = try Socket(.router, context: context)
    let endpoint = try server.bindAnywhere()
    let client = try Socket(.dealer, context: context)
    try client.connect(endpoint)
    #expect(try client.send(Multipart([[1], [2], [3], [4]])))
    let message = try next(server)
    #expect(message.count == 2 && message.omitted == 3)
    let found = message.connection(at: 1)
    let connection = try #require(found)
    let port = try #require(endpoint.split(separator: ":").last.flatMap { UInt16($0) })
    #expect(connection.localPort == port)
    // The next message is whole.
    #expect(try client.send([5]))
    let second = try next(server)
    #expect(second.omitted == 0 && second.bytes(at: 1) == [5])
    #expect(second.connection(at: 1) == connection)
  }

  @Test func `the bytes that a peer has sent are counted`() throws {
    let server = try Socket(.router, context: context)
    let client = try Socket(.dealer, context: context)
    try client.connect(try server.bindAnywhere())
    var total: UInt64 = 0
    for _ in 0..<3 {
      #expect(try client.send([UInt8](repeating: 7, count: 50_000)))
      let message = try next(server)
      let found = message.connection(at: 1)
      let connection = try #require(found)
      let now = try #require(connection.bytesReceived)
      #expect(now >= total + 50_000 && now < total + 60_000)
      total = now
    }
    #expect(PeerConnection(descriptor: -1).bytesReceived == nil)
  }

  @Test func `a publisher lets in only the subscriptions that it accepts`() throws {
    var options = SocketOptions()
    options.xpubManual = true
    let publisher = try Socket(.xpub, context: context, options: options)
    let endpoint = try publisher.bindAnywhere()
    let subscriber = try Socket(.sub, context: context)
    for topic in [UInt8(ascii: "a"), UInt8(ascii: "b")] { try subscriber.subscribe(to: [topic]) }
    try subscriber.connect(endpoint)
    var poller = Poller()
    _ = poller.add(publisher)
    var topics: [[UInt8]] = []
    while topics.count < 2 {
      #expect(try poller.poll(timeout: patience) > 0)
      while let message = try publisher.receive() {
        let connection = message.connection
        let found = SubscriptionChange(message)
        let change = try #require(found)
        #expect(change.isSubscribed && connection != nil)
        topics.append(change.prefix)
        if change.prefix == [UInt8(ascii: "b")] {
          try publisher.acceptSubscription(to: change.prefix)
        }
      }
    }
    #expect(topics == [Array("a".utf8), Array("b".utf8)])
    for text in ["a1", "b1"] { #expect(try publisher.send(Array(text.utf8))) }
    #expect(try subscriber.next() == Array("b1".utf8))
  }

  @Test func `a server takes over another key on the same port`() throws {
    let old = try CurveKeyPair.generate()
    let new = try CurveKeyPair.generate()
    var options = SocketOptions()
    options.security = .curveServer(old, clients: .anyKey)
    let server = try Socket(.router, context: context, options: options)
    let endpoint = try server.bindAnywhere()
    let before = try client(of: old.publicKey, to: endpoint)
    let monitor = try SocketMonitor(of: before)
    try monitor.wait { $0.kind == .handshakeSucceeded }
    try server.rebind(endpoint, as: new)
    try monitor.wait(tending: server) {
      if case .disconnected = $0.kind { true } else { false }
    }
    try monitor.wait { if case .handshakeFailed = $0.kind { true } else { false } }
    let after = try client(of: new.publicKey, to: endpoint)
    var hello = Message([9])
    #expect(try after.send(&hello, timeout: patience))
    #expect(try next(server).bytes(at: 1) == [9])
  }

  private func client(of server: CurvePublicKey, to endpoint: String) throws -> Socket {
    var options = SocketOptions()
    options.security = .curveClient(try .generate(), server: server)
    options.reconnectInterval = .milliseconds(50)
    options.immediate = true
    let socket = try Socket(.dealer, context: context, options: options)
    try socket.connect(endpoint)
    return socket
  }
}
