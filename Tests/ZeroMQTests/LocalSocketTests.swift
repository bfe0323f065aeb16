import Foundation
import Testing
import ZeroMQ

/// Connections over `ipc`.
@Suite struct LocalSocketTests {
  private let context: Context
  private let path: String
  private var endpoint: String { "ipc://" + path }

  init() throws {
    context = try Context()
    path = FileManager.default.temporaryDirectory.path + "/zeromq-\(UUID().uuidString).sock"
  }

  private func server(_ change: (inout SocketOptions) -> Void) throws -> Socket {
    var options = SocketOptions()
    change(&options)
    return try Socket(.router, context: context, options: options)
  }

  @Test func `who was accepted is known by user and path, and can be cut off`() throws {
    let server = try server { $0.ipcUsers = [geteuid()] }
    let monitor = try SocketMonitor(of: server, hearing: .peers)
    try server.bind(endpoint)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let client = try Socket(.dealer, context: context)
    let clientMonitor = try SocketMonitor(of: client)
    try client.connect(endpoint)
    var peer: PeerConnection?
    try monitor.wait {
      if case .accepted(let descriptor) = $0.kind { peer = .init(descriptor: descriptor) }
      #expect($0.port == nil)
      return peer != nil
    }
    let accepted = try #require(peer)
    #expect(accepted.user == geteuid())
    #expect(accepted.localPath == path)
    #expect(accepted.address == nil && accepted.localPort == nil)
    #expect(accepted.bytesReceived == nil)
    try clientMonitor.wait { $0.kind == .handshakeSucceeded }
    accepted.shutDown()
    try clientMonitor.wait { if case .disconnected = $0.kind { true } else { false } }
  }

  @Test func `a TCP peer has no user and no path`() throws {
    let server = try server { _ in }
    let monitor = try SocketMonitor(of: server, hearing: .peers)
    let client = try Socket(.dealer, context: context)
    try client.connect(try server.bindAnywhere())
    var peer: PeerConnection?
    try monitor.wait {
      if case .accepted(let descriptor) = $0.kind { peer = .init(descriptor: descriptor) }
      return peer != nil
    }
    #expect(peer?.user == nil && peer?.localPath == nil)
    #expect(PeerConnection(descriptor: -1).user == nil)
  }

  @Test func `another user is refused`() throws {
    let server = try server { $0.ipcUsers = [geteuid() + 1] }
    try server.bind(endpoint)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let client = try Socket(.dealer, context: context)
    let monitor = try SocketMonitor(of: client)
    try client.connect(endpoint)
    try monitor.wait { event in
      #expect(event.kind != .handshakeSucceeded)
      if case .handshakeFailed = event.kind { return true }
      if case .disconnected = event.kind { return true }
      return false
    }
  }

  @Test func `a socket that is bound anew under another key takes that one`() throws {
    let keys = [try CurveKeyPair.generate(), try .generate()]
    let server = try server { $0.security = .curveServer(keys[0], clients: .anyKey) }
    try server.bind(endpoint)
    defer { try? FileManager.default.removeItem(atPath: path) }
    for key in [keys[1], keys[0], keys[1]] {
      try server.rebind(endpoint, as: key)
      var options = SocketOptions()
      options.security = .curveClient(try .generate(), server: key.publicKey)
      let client = try Socket(.dealer, context: context, options: options)
      let monitor = try SocketMonitor(of: client)
      try client.connect(endpoint)
      try monitor.wait { $0.kind == .handshakeSucceeded }
    }
    #expect(FileManager.default.fileExists(atPath: path))
  }
}
