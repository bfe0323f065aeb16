import Testing
import ZeroMQ

@Suite struct CurveTests {
  let context: Context
  let serverKeys: CurveKeyPair

  init() throws {
    context = try Context()
    serverKeys = try .generate()
  }

  private func server(_ clients: Security.CurveClients) throws -> Socket {
    var options = SocketOptions()
    options.security = .curveServer(serverKeys, clients: clients)
    return try Socket(.rep, context: context, options: options)
  }

  private func client(_ keys: CurveKeyPair, server: CurvePublicKey) throws -> Socket {
    var options = SocketOptions()
    options.security = .curveClient(keys, server: server)
    options.reconnectInterval = .milliseconds(50)
    options.immediate = true
    return try Socket(.req, context: context, options: options)
  }

  @Test func `the right keys connect`() throws {
    let server = try server(.anyKey)
    let endpoint = try server.bindAnywhere()
    let client = try client(.generate(), server: serverKeys.publicKey)
    try client.connect(endpoint)
    var hello = Message("hello")
    #expect(try client.send(&hello, timeout: patience))
    #expect(try server.next() == Array("hello".utf8))
  }

  @Test func `another server than the one expected is refused`() throws {
    let server = try server(.anyKey)
    let endpoint = try server.bindAnywhere()
    let client = try client(.generate(), server: CurveKeyPair.generate().publicKey)
    let monitor = try SocketMonitor(of: server)
    try client.connect(endpoint)
    try monitor.wait { $0.kind == .handshakeFailed(.cryptographic) }
    var hello = Message("hello")
    #expect(try !client.send(&hello, timeout: moment))
    #expect(try server.receive()?.count == nil)
  }

  @Test func `a plain client is refused`() throws {
    let server = try server(.anyKey)
    let monitor = try SocketMonitor(of: server)
    let endpoint = try server.bindAnywhere()
    var options = SocketOptions()
    options.immediate = true
    let client = try Socket(.req, context: context, options: options)
    try client.connect(endpoint)
    try monitor.wait { $0.kind == .handshakeFailed(.mechanismMismatch) }
    var hello = Message("hello")
    #expect(try !client.send(&hello, timeout: moment))
    #expect(try server.receive()?.count == nil)
  }

  @Test func `without a ZAP server nobody is let in`() throws {
    let server = try server(.zap(domain: "fleet"))
    let monitor = try SocketMonitor(of: server)
    let endpoint = try server.bindAnywhere()
    let client = try client(.generate(), server: serverKeys.publicKey)
    try client.connect(endpoint)
    try monitor.wait { if case .handshakeFailed = $0.kind { true } else { false } }
    var hello = Message("hello")
    #expect(try !client.send(&hello, timeout: moment))
    #expect(try server.receive()?.count == nil)
  }
}
