import Foundation
import FreshetCore
import FreshetRuntime
import Glibc
import Logging
import Testing
import ZeroMQ

@testable import FreshetCoordinator

/// The Unix sockets for agents on this machine, with real peers.
@Suite(.timeLimit(.minutes(3))) struct LocalSocketsTests {
  private let context: Context
  private let server: CurveKeyPair
  private let node: CurveKeyPair
  private let directory: TemporaryDirectory

  init() throws {
    context = try ProcessContext.context(ioThreads: 1, peers: 1)
    server = try .generate()
    node = try .generate()
    directory = try TemporaryDirectory()
  }

  private var keyed: NodePolicy {
    NodePolicy(.keys([NodeGrant(name: "g", keys: [node.publicKey.text], application: "a")]))
  }

  private func configuration(
    _ mode: CoordinatorConfiguration.SocketMode = .owner
  ) -> CoordinatorConfiguration {
    var configuration = CoordinatorConfiguration(dataDirectory: "unused")
    (configuration.broadcastPort, configuration.sessionPort) = (0, 0)
    configuration.ioThreads = 1
    configuration.expectedNodes = 1
    configuration.socketDirectory = directory.path
    configuration.socketMode = mode
    return configuration
  }

  private func open(
    _ policy: NodePolicy, _ mode: CoordinatorConfiguration.SocketMode = .owner
  ) throws -> NodePorts {
    let configuration = configuration(mode)
    return try NodePorts.open(
      configuration, keys: server, policy: policy, local: try LocalSockets(configuration),
      httpConnections: 200, context: context,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  private func options(_ keys: CurveKeyPair?) -> SocketOptions {
    var options = SocketOptions()
    if let keys { options.security = .curveClient(keys, server: server.publicKey) }
    options.immediate = true
    options.reconnectInterval = .milliseconds(50)
    return options
  }

  private static func hears(
    _ monitor: borrowing SocketMonitor, _ isWanted: (MonitorEvent.Kind) -> Bool
  ) throws -> Bool {
    while let event = try monitor.next() {
      if isWanted(event.kind) { return true }
    }
    return false
  }

  private static func isCut(_ kind: MonitorEvent.Kind) -> Bool {
    if case .disconnected = kind { true } else { false }
  }

  private func mode(_ socket: LocalSocket) -> UInt32 {
    SocketDirectory(at: socket.path(in: directory.path))?.mode ?? 0
  }

  @Test(
    arguments: [
      (CoordinatorConfiguration.SocketMode.owner, 0o600), (.group, 0o660),
    ] as [(CoordinatorConfiguration.SocketMode, UInt32)])
  func `an agent on this machine is heard and told, by sockets for those who may connect`(
    mode: CoordinatorConfiguration.SocketMode, bits: UInt32
  ) throws {
    var ports = try open(NodePolicy(.open(permitsUnbounded: true)), mode)
    for socket in LocalSocket.allCases { #expect(self.mode(socket) == S_IFSOCK | bits) }
    let session = try Socket(.dealer, context: context, options: options(nil))
    try session.connect(LocalSocket.session.endpoint(in: directory.path))
    let subscriber = try Socket(.sub, context: context, options: options(nil))
    try subscriber.subscribe(to: FrameHeader.bytes)
    try subscriber.connect(LocalSocket.broadcast.endpoint(in: directory.path))
    var isHeard = false
    try work(&ports, until: "a message and a frame") { ports in
      _ = try session.send([1])
      if case .message([1], _, as: .none) = try ports.receive(at: SystemTime.now) { isHeard = true }
      ports.send(FrameHeader.bytes + [1]) { Issue.record("\($0)") }
      return try isHeard && subscriber.receive() != nil
    }
  }

  @Test func `keys are asked for as at the ports, and a revoked one is cut off`() throws {
    var ports = try open(keyed)
    let endpoint = LocalSocket.session.endpoint(in: directory.path)
    let outcome = try NodePortCheck.outcome(
      for: .generate(), at: endpoint, of: server.publicKey, as: .dealer, context: context)
    #expect(outcome == .refused)
    let session = try Socket(.dealer, context: context, options: options(node))
    let monitor = try SocketMonitor(of: session, hearing: .handshakes)
    try session.connect(endpoint)
    try work(&ports, until: "a message") { ports in
      _ = try session.send([1])
      guard case .message(_, _, let credential) = try ports.receive(at: SystemTime.now) else {
        return false
      }
      #expect(credential == .key(node.publicKey.text))
      return true
    }
    ports.setPolicy(NodePolicy(.keys([])), at: SystemTime.now)
    try work(&ports, until: "the end") { _ in try Self.hears(monitor, Self.isCut) }
  }

  @Test func `a peer is cut off when the machine says so`() throws {
    var ports = try open(NodePolicy(.open(permitsUnbounded: true)))
    let session = try Socket(.dealer, context: context, options: options(nil))
    let monitor = try SocketMonitor(of: session, hearing: .handshakes)
    try session.connect(LocalSocket.session.endpoint(in: directory.path))
    try work(&ports, until: "the end") { ports in
      _ = try session.send([1])
      if case .message(_, let id, _) = try ports.receive(at: SystemTime.now) {
        ports.cut(id, at: SystemTime.now)
      }
      return try Self.hears(monitor, Self.isCut)
    }
  }

  @Test func `another key of the coordinator is taken over, and the files keep their mode`() throws
  {
    var ports = try open(keyed)
    let next = try CurveKeyPair.generate()
    try ports.setKeys(next)
    var options = SocketOptions()
    options.security = .curveClient(node, server: next.publicKey)
    for (endpoint, kind) in ports.endpoints.all {
      let peer = try Socket(kind, context: context, options: options)
      let monitor = try SocketMonitor(of: peer, hearing: .handshakes)
      try peer.connect(endpoint)
      try work(&ports, until: "the handshake at \(endpoint)") { _ in
        try Self.hears(monitor) { $0 == .handshakeSucceeded }
      }
    }
    for socket in LocalSocket.allCases { #expect(mode(socket) == S_IFSOCK | 0o600) }
  }

  @Test func `a socket at which somebody listens is never replaced, a stale one is`() throws {
    let path = LocalSocket.session.path(in: directory.path)
    let other = try Socket(.router, context: context)
    try other.bind("ipc://" + path)
    let error = #expect(throws: CoordinatorError.self) { try LocalSockets(configuration()) }
    guard case .configuration("socketDirectory", let problem) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(problem.contains("session.sock") && problem.contains("another process listens"))
    // The file of a listener that has ended stays.
    try FileManager.default.moveItem(atPath: path, toPath: path + ".kept")
    try leaveStaleSocket(at: path)
    let ports = try open(NodePolicy(.open(permitsUnbounded: true)))
    #expect(ports.endpoints.socketDirectory == directory.path)
    #expect(mode(.session) == S_IFSOCK | 0o600)
  }

  /// Makes the file of a listener that is gone.
  private func leaveStaleSocket(at path: String) throws {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    let result = unsafe UnixSocketPath.withAddress(of: path) { address, size in
      unsafe bind(descriptor, address, size)
    }
    try #require(result == 0)
  }

  @Test func `what is no socket stays, and so does a directory for others to write`() throws {
    let file = LocalSocket.broadcast.path(in: directory.path)
    #expect(FileManager.default.createFile(atPath: file, contents: nil))
    #expect(throws: CoordinatorError.self) { try LocalSockets(configuration()) }
    try FileManager.default.removeItem(atPath: file)
    #expect(try LocalSockets(configuration())?.group == nil)
    #expect(try LocalSockets(configuration(.group))?.group != nil)
    unsafe chmod(directory.path, 0o770)
    let error = #expect(throws: CoordinatorError.self) { try LocalSockets(configuration()) }
    #expect("\(String(describing: error))".contains("mode 770"))
    var missing = configuration()
    missing.socketDirectory = directory.path("none")
    #expect(throws: CoordinatorError.self) { try LocalSockets(missing) }
    missing.socketDirectory = nil
    #expect(try LocalSockets(missing) == nil)
  }

  @Test(
    arguments: [
      (7, 0o40700, nil), (0, 0o40755, nil), (7, 0o41755, nil), (8, 0o40700, "another user (8)"),
      (7, 0o40720, "mode 720"), (7, 0o40702, "mode 702"), (0, 0o41777, "mode 1777"),
      (7, 0o100600, "is not a directory"),
    ] as [(UInt32, UInt32, String?)])
  func `a directory is safe if nobody else can write there`(
    owner: UInt32, mode: UInt32, problem: String?
  ) {
    let found = SocketDirectory(owner: owner, group: 7, mode: mode).problem(for: 7)
    #expect((found == nil) == (problem == nil))
    if let problem { #expect(found?.contains(problem) == true, "\(found ?? "")") }
  }
}
