import FreshetCore
import FreshetRuntime
import Logging
import Testing
import ZeroMQ

@testable import FreshetCoordinator

/// The agents' ports against real peers; all sockets belong to the test's own thread.
@Suite(.timeLimit(.minutes(5))) struct NodePortsTests {
  let context: Context
  private let server: CurveKeyPair
  let node: CurveKeyPair

  init() throws {
    context = try ProcessContext.context(ioThreads: 1, peers: 1)
    server = try .generate()
    node = try .generate()
  }

  func policy(_ keys: CurvePublicKey...) -> NodePolicy {
    let grant = NodeGrant(
      name: "g", keys: keys.map(\.text), application: "a", maxNodes: 4)
    return NodePolicy(.keys([grant]))
  }

  func open(
    _ policy: NodePolicy, at host: String = "127.0.0.1", perAddress: Int? = nil,
    logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
  ) throws -> NodePorts {
    var configuration = CoordinatorConfiguration(dataDirectory: "unused")
    (configuration.broadcastPort, configuration.sessionPort) = (0, 0)
    configuration.host = host
    if let perAddress { configuration.connectionsPerAddress = perAddress }
    configuration.ioThreads = 1
    configuration.expectedNodes = 1
    return try NodePorts.open(
      configuration, keys: server, policy: policy, httpConnections: 200, context: context,
      logger: logger)
  }

  /// A peer with a key, and the monitor of its connection.
  func connect(
    _ kind: Socket.Kind, _ endpoint: String, as keys: CurveKeyPair?, topics: [[UInt8]] = []
  ) throws -> Peer {
    var options = SocketOptions()
    if let keys { options.security = .curveClient(keys, server: server.publicKey) }
    options.immediate = true
    options.ipv6 = endpoint.contains("[")
    options.reconnectInterval = .milliseconds(50)
    return try .open(kind, context, options, endpoint, topics)
  }

  /// A socket with its monitor.
  struct Peer: ~Copyable {
    let socket: Socket
    let monitor: SocketMonitor

    static func open(
      _ kind: Socket.Kind, _ context: Context, _ options: SocketOptions, _ endpoint: String,
      _ topics: [[UInt8]]
    ) throws(ZeroMQError) -> Peer {
      let socket = try Socket(kind, context: context, options: options)
      let monitor = try SocketMonitor(of: socket, hearing: .handshakes)
      for topic in topics { try socket.subscribe(to: topic) }
      try socket.connect(endpoint)
      return Peer(socket: socket, monitor: monitor)
    }

    private init(socket: consuming Socket, monitor: consuming SocketMonitor) {
      self.socket = socket
      self.monitor = monitor
    }

    /// Whether the monitor tells something wanted.
    func heard(_ isWanted: (MonitorEvent.Kind) -> Bool) throws -> Bool {
      // Subscriptions are sent only when the socket is used after it has connected.
      _ = try socket.events
      while let event = try monitor.next() {
        if isWanted(event.kind) { return true }
      }
      return false
    }
  }

  static func isCut(_ kind: MonitorEvent.Kind) -> Bool {
    if case .disconnected = kind { true } else { false }
  }

  @Test func `a message tells the key of its sender`() throws {
    var ports = try open(policy(node.publicKey))
    let peer = try connect(.dealer, ports.endpoints.session, as: node)
    var credential: NodeCredential?
    try work(&ports, until: "a message") { ports in
      _ = try peer.socket.send([1, 2, 3])
      guard case .message(let bytes, _, let key) = try ports.receive(at: SystemTime.now) else {
        return false
      }
      #expect(bytes == [1, 2, 3])
      credential = key
      return true
    }
    #expect(credential == .key(node.publicKey.text))
  }

  @Test func `who is not listed is refused at both ports, and let in once listed`() throws {
    var ports = try open(policy())
    try ports.check(context: context)
    for (kind, endpoint) in [
      (Socket.Kind.dealer, ports.endpoints.session), (.sub, ports.endpoints.broadcast),
    ] {
      let peer = try connect(kind, endpoint, as: node)
      try work(&ports, until: "a refusal") { _ in
        try peer.heard { $0 == .handshakeFailed(.refused(status: 400)) }
      }
    }
    ports.setPolicy(policy(node.publicKey), at: SystemTime.now)
    let peer = try connect(.dealer, ports.endpoints.session, as: node)
    try work(&ports, until: "the handshake") { _ in try peer.heard { $0 == .handshakeSucceeded } }
  }

  @Test func `a port that lets strangers in is found out`() throws {
    let ports = try open(policy(node.publicKey))
    let key = try #require(ports.endpoints.publicKey)
    let refused = try NodePortCheck.outcome(
      for: .generate(), at: ports.endpoints.session, of: key, as: .dealer, context: context)
    #expect(refused == .refused)
    var options = SocketOptions()
    options.security = .curveServer(server, clients: .anyKey)
    // In a context of its own: libzmq asks the other one's handler even where no domain is set.
    let open = try Socket(.router, context: Context(), options: options)
    try open.bind("tcp://127.0.0.1:*")
    let admitted = try NodePortCheck.outcome(
      for: .generate(), at: try open.lastEndpoint, of: server.publicKey, as: .dealer,
      context: context)
    #expect(admitted == .admitted)
  }

  @Test func `a revoked key loses its connections at both ports, and is heard no more`() throws {
    var ports = try open(policy(node.publicKey))
    let session = try connect(.dealer, ports.endpoints.session, as: node)
    let subscriber = try connect(
      .sub, ports.endpoints.broadcast, as: node, topics: [FrameHeader.bytes])
    var isHeard = false
    try work(&ports, until: "a frame and a message") { ports in
      _ = try session.socket.send([1])
      if case .message = try ports.receive(at: SystemTime.now) { isHeard = true }
      ports.send(FrameHeader.bytes + [1]) { Issue.record("\($0)") }
      return try isHeard && subscriber.socket.receive() != nil
    }
    // Messages that have arrived already are not heard either.
    _ = try session.socket.send([2])
    ports.setPolicy(policy(), at: SystemTime.now)
    var (sessionIsCut, subscriberIsCut) = (false, false)
    try work(&ports, until: "both ends") { ports in
      if case .message = try ports.receive(at: SystemTime.now) { Issue.record("heard") }
      if try session.heard(Self.isCut) { sessionIsCut = true }
      if try subscriber.heard(Self.isCut) { subscriberIsCut = true }
      return sessionIsCut && subscriberIsCut
    }
  }

  @Test func `another topic than the protocol's is not let in, and costs the connection`() throws {
    var ports = try open(policy(node.publicKey))
    for topics in [[[UInt8(9)]], [FrameHeader.bytes, []], [[UInt8](repeating: 1, count: 200)]] {
      let peer = try connect(.sub, ports.endpoints.broadcast, as: node, topics: topics)
      try work(&ports, until: "the end of \(topics)") { _ in try peer.heard(Self.isCut) }
    }
  }

  @Test func `a message of too many frames costs the connection`() throws {
    var ports = try open(policy(node.publicKey))
    let peer = try connect(.dealer, ports.endpoints.session, as: node)
    try work(&ports, until: "the end") { ports in
      _ = try peer.socket.send(Multipart([[1], [2], [3]]))
      _ = try ports.receive(at: SystemTime.now)
      return try peer.heard(Self.isCut)
    }
  }

  @Test func `the connection of a peer is ended when the machine says so`() throws {
    var ports = try open(NodePolicy(.open(permitsUnbounded: true)))
    let peer = try connect(.dealer, ports.endpoints.session, as: nil)
    try work(&ports, until: "the end") { ports in
      _ = try peer.socket.send([1])
      if case .message(_, let id, let credential) = try ports.receive(at: SystemTime.now) {
        #expect(credential == .none)
        ports.cut(id, at: SystemTime.now)
      }
      return try peer.heard(Self.isCut)
    }
  }

  @Test func `a message that never ends is cut off before it takes the memory`() throws {
    var ports = try open(NodePolicy(.open(permitsUnbounded: true)))
    let port = try #require(ports.endpoints.sessionPort)
    let peer = try RawPeer(port: port)
    peer.greet()
    try work(&ports, until: "the other greeting") { _ in peer.isGreeted }
    // One whole message first: the bound for strangers is smaller.
    _ = peer.send([0, 1, 7])
    try work(&ports, until: "a message") { ports in
      if case .message = try ports.receive(at: SystemTime.now) { true } else { false }
    }
    // A frame of 60,000 bytes after which more follow.
    let frame: [UInt8] = [3, 0, 0, 0, 0, 0, 0, 0xEA, 0x60] + [UInt8](repeating: 0, count: 60_000)
    var rest = frame[...]
    var sent = 0
    try work(&ports, until: "the end") { ports in
      _ = try ports.receive(at: SystemTime.now)
      for _ in 0..<50 {
        guard let count = peer.send(Array(rest)) else { return true }
        sent += count
        rest = rest.dropFirst(count)
        if rest.isEmpty { rest = frame[...] }
        if count == 0 { break }
      }
      return false
    }
    #expect(sent > 1_000_000 && sent < 60_000_000, "\(sent) bytes were taken")
  }

  @Test func `another key of the coordinator is taken over on the same ports`() throws {
    var ports = try open(policy(node.publicKey))
    let before = ports.endpoints
    let old = try connect(.dealer, before.session, as: node)
    try work(&ports, until: "the handshake") { _ in try old.heard { $0 == .handshakeSucceeded } }
    let next = try CurveKeyPair.generate()
    try ports.setKeys(next)
    try work(&ports, until: "the end") { _ in try old.heard(Self.isCut) }
    #expect(ports.endpoints.publicKey == next.publicKey)
    #expect(ports.endpoints.session == before.session)
    var options = SocketOptions()
    options.security = .curveClient(node, server: next.publicKey)
    for (kind, endpoint) in [(Socket.Kind.dealer, before.session), (.sub, before.broadcast)] {
      let new = try Peer.open(kind, context, options, endpoint, [])
      try work(&ports, until: "the new handshake") { _ in
        try new.heard { $0 == .handshakeSucceeded }
      }
    }
  }
}
