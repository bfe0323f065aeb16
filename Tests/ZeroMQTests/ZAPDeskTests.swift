import Testing
import ZeroMQ

@Suite struct ZAPDeskTests {
  let context: Context
  let serverKeys: CurveKeyPair

  init() throws {
    context = try Context()
    serverKeys = try .generate()
  }

  private func server(_ domain: String) throws -> Socket {
    var options = SocketOptions()
    options.security = .curveServer(serverKeys, clients: .zap(domain: domain))
    // For as long a peer that gets no decision hears nothing.
    options.handshakeInterval = .milliseconds(200)
    return try Socket(.router, context: context, options: options)
  }

  private func client(_ keys: CurveKeyPair, to endpoint: String) throws -> Socket {
    var options = SocketOptions()
    options.security = .curveClient(keys, server: serverKeys.publicKey)
    options.reconnectInterval = .milliseconds(50)
    options.immediate = true
    let socket = try Socket(.dealer, context: context, options: options)
    try socket.connect(endpoint)
    return socket
  }

  @Test func `each domain has its own rule`() throws {
    let desk = try ZAPDesk(context: context)
    let mine = try CurveKeyPair.generate()
    let other = try CurveKeyPair.generate()
    let allowed = try ZAPReply.allow(userID: "mine")
    desk.setRule(for: "a") { $0.credentials == .curve(mine.publicKey) ? allowed : .deny }
    desk.setRule(for: "b") { _ in .deny }
    let a = try server("a")
    let b = try server("b")
    let (endA, endB) = (try a.bindAnywhere(), try b.bindAnywhere())
    for (keys, endpoint, isLetIn) in [
      (mine, endA, true), (other, endA, false), (mine, endB, false),
    ] {
      let client = try client(keys, to: endpoint)
      let monitor = try SocketMonitor(of: client)
      try monitor.wait {
        $0.kind == (isLetIn ? .handshakeSucceeded : .handshakeFailed(.refused(status: 400)))
      }
    }
    desk.stop()
  }

  @Test func `without a rule nobody gets in, and with one again they do`() throws {
    let desk = try ZAPDesk(context: context)
    let server = try server("fleet")
    let keys = try CurveKeyPair.generate()
    let client = try client(keys, to: try server.bindAnywhere())
    let monitor = try SocketMonitor(of: client)
    try monitor.wait { if case .handshakeFailed(.noDetail) = $0.kind { true } else { false } }
    #expect(try !client.send([1]))
    let allowed = try ZAPReply.allow(userID: "it")
    desk.setRule(for: "fleet") { _ in allowed }
    try monitor.wait { $0.kind == .handshakeSucceeded }
    desk.stop()
  }

  @Test func `a context has one desk`() throws {
    let desk = try ZAPDesk(context: context)
    let second = failure { () throws(ZeroMQError) in _ = try ZAPDesk(context: context) }
    #expect(second?.code == .addressInUse)
    desk.stop()
  }
}
