import Testing
import ZeroMQ

@Suite struct ZAPServerTests {
  let context: Context
  let serverKeys: CurveKeyPair
  let clientKeys: CurveKeyPair

  init() throws {
    context = try Context()
    serverKeys = try .generate()
    clientKeys = try .generate()
  }

  private func server(
    _ kind: Socket.Kind = .router, handshake: Duration? = nil
  ) throws -> Socket {
    var options = SocketOptions()
    options.security = .curveServer(serverKeys, clients: .zap(domain: "fleet"))
    options.handshakeInterval = handshake
    return try Socket(kind, context: context, options: options)
  }

  private func client(to endpoint: String) throws -> Socket {
    var options = SocketOptions()
    options.security = .curveClient(clientKeys, server: serverKeys.publicKey)
    options.reconnectInterval = .milliseconds(50)
    options.immediate = true
    options.routingID = Array("claimed".utf8)
    let socket = try Socket(.dealer, context: context, options: options)
    try socket.connect(endpoint)
    return socket
  }

  /// Answers one request; fails the test if none comes.
  private func answer(_ zap: borrowing ZAPServer, _ decide: (ZAPRequest) -> ZAPReply) throws {
    var poller = Poller()
    _ = poller.add(zap)
    try poller.poll(timeout: patience)
    guard try zap.handleNext(decide) else { throw Missing("a request") }
  }

  @Test func `who is allowed gets a user id on every message`() throws {
    let zap = try ZAPServer(context: context)
    let server = try server()
    let client = try client(to: server.bindAnywhere())
    let reply = try ZAPReply.allow(userID: "node-1")
    var requests: [ZAPRequest] = []
    try answer(zap) {
      requests.append($0)
      return reply
    }
    #expect(
      requests == [
        ZAPRequest(
          domain: "fleet", address: "127.0.0.1", routingID: [],
          credentials: .curve(clientKeys.publicKey))
      ])
    for _ in 0..<2 {
      var hello = Message("hello")
      #expect(try client.send(&hello, timeout: patience))
      var poller = Poller()
      _ = poller.add(server)
      try poller.poll(timeout: patience)
      guard let message = try server.receiveMultipart() else { throw Missing("a message") }
      #expect(message.userID(at: 1) == "node-1")
    }
    #expect(try !zap.handleNext { _ in .deny })
  }

  @Test func `a user id of the largest size is given whole`() throws {
    let zap = try ZAPServer(context: context)
    let server = try server(.pull)
    var options = SocketOptions()
    options.security = .curveClient(clientKeys, server: serverKeys.publicKey)
    let client = try Socket(.push, context: context, options: options)
    try client.connect(try server.bindAnywhere())
    let name = String(repeating: "ü", count: 127) + "x"
    let reply = try ZAPReply.allow(userID: name)
    try answer(zap) { _ in reply }
    var hello = Message("hello")
    #expect(try client.send(&hello, timeout: patience))
    #expect(try server.receive(timeout: patience)?.userID == name)
  }

  @Test func `who is denied hears so and stays out`() throws {
    let zap = try ZAPServer(context: context)
    let server = try server()
    let client = try client(to: server.bindAnywhere())
    let monitor = try SocketMonitor(of: client)
    try answer(zap) { _ in .deny }
    try monitor.wait { $0.kind == .handshakeFailed(.refused(status: 400)) }
    var hello = Message("hello")
    #expect(try !client.send(&hello, timeout: .zero))
    #expect(try server.receive()?.count == nil)
  }

  @Test func `who is put off tries again`() throws {
    let zap = try ZAPServer(context: context)
    let server = try server(handshake: moment)
    let client = try client(to: server.bindAnywhere())
    let reply = try ZAPReply.allow(userID: "late")
    try answer(zap) { _ in .temporaryFailure }
    try answer(zap) { _ in reply }
    var hello = Message("hello")
    #expect(try client.send(&hello, timeout: patience))
    #expect(try server.nextParts() == [Array("claimed".utf8), Array("hello".utf8)])
  }

  @Test func `a context has one ZAP server`() throws {
    let first = try ZAPServer(context: context)
    let error = #expect(throws: ZeroMQError.self) { _ = try ZAPServer(context: context) }
    #expect(error?.code == .addressInUse)
    #expect(try first.handleRequests { _ in .deny } == 0)
  }

  @Test func `a user id that would be cut is refused`() {
    for name in [String(repeating: "x", count: 256), "a\0b"] {
      let error = #expect(throws: ZeroMQError.self) { _ = try ZAPReply.allow(userID: name) }
      #expect(error?.code == .invalidArgument)
    }
  }

  @Test func `malformed requests are refused or dropped, and the next is answered`() throws {
    let zap = try ZAPServer(context: context)
    let asker = try Socket(.dealer, context: context)
    try asker.connect(ZAPServer.endpoint)
    let version = Array("1.0".utf8)
    let null = Array("NULL".utf8)
    #expect(try asker.send(Multipart([[], version])))
    #expect(try asker.send(Multipart([[UInt8]](repeating: [], count: 40))))
    #expect(try asker.send(Multipart([[], Array("2.0".utf8), [1], [], [], [], null])))
    #expect(try asker.send(Multipart([[], version, [2], [], [], [], null])))
    #expect(try asker.send(Multipart([[], version, [3], [], [], [], null])))
    var asked = 0
    func decide(_ request: ZAPRequest) -> ZAPReply {
      asked += 1
      return .deny
    }
    #expect(try zap.handleRequests(limit: 4, decide) == 4)
    #expect(try zap.handleRequests(decide) == 1)
    #expect(asked == 2)
    let refused = try asker.nextParts()
    #expect(refused[2...3] == [[1], Array("500".utf8)])
    for id in 2...3 {
      let denied = try asker.nextParts()
      #expect(
        denied == [
          [], version, [UInt8(id)], Array("400".utf8), Array("Denied".utf8), [], [],
        ])
    }
    #expect(try asker.receive()?.count == nil)
  }
}
