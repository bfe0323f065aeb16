import FreshetCore
import FreshetRuntime
import Logging
import ZeroMQ

/// The two ports for agents: the broadcast, and the sessions.
///
/// It reads what peers send and says who sent it; it belongs to the coordinator's thread.
struct NodePorts: ~Copyable {
  /// What a session's peer sent.
  enum Received {
    /// A message, with the routing id of its sender and what its connection has proven.
    case message([UInt8], from: PeerID, as: NodeCredential)
    /// What the protocol does not have, or nobody who may be heard.
    case garbage
  }

  /// The most subscriptions read in one turn.
  private static let subscriptionLimit = 512

  private let broadcast: Socket
  private let sessions: Socket
  private var broadcastGuard: PeerGuard
  private var sessionGuard: PeerGuard
  private var door: NodeDoor
  private let control: NodeAccessControl?
  private let local: LocalSockets?
  private let logger: Logger
  /// The addresses to which the sockets are bound, with the actual port numbers.
  private(set) var endpoints: CoordinatorThread.Endpoints

  /// Opens and binds both sockets.
  ///
  /// From then on only the calling thread may use them.
  ///
  /// The coordinator's key is used only if the policy asks nodes for theirs.
  static func open(
    _ configuration: CoordinatorConfiguration, keys: CurveKeyPair, policy: NodePolicy,
    local: LocalSockets? = nil, httpConnections: Int, context: Context, logger: Logger
  ) throws(ZeroMQError) -> NodePorts {
    let door = NodeDoor(policy)
    var control: NodeAccessControl?
    if door.isKeyed {
      let desk = try ProcessContext.desk(
        ioThreads: configuration.ioThreads, peers: configuration.expectedNodes)
      control = NodeAccessControl(door, desk: desk, logger: logger)
    }
    let security = control?.security(keys) ?? .none
    let host = configuration.host
    let broadcast = try Socket(
      .xpub, context: context, options: .forPeers(of: .xpub, at: host, security: security, local))
    let sessions = try Socket(
      .router, context: context,
      options: .forPeers(of: .router, at: host, security: security, local))
    // The guards must watch before any peer can connect.
    let limits = PeerShares(
      configuration, limit: try .current(), http: httpConnections)
    var broadcastGuard = try PeerGuard(
      of: broadcast, limits: limits.broadcast, port: "broadcast", logger: logger)
    var sessionGuard = try PeerGuard(
      of: sessions, limits: limits.session, port: "session", logger: logger)
    try broadcast.bind(configuration.endpoint(port: configuration.broadcastPort))
    try sessions.bind(configuration.endpoint(port: configuration.sessionPort))
    // libzmq signals arrivals on a socket only after its events have been read once.
    _ = try broadcast.events
    let endpoints = CoordinatorThread.Endpoints(
      broadcast: try broadcast.lastEndpoint, session: try sessions.lastEndpoint,
      socketDirectory: local?.directory, publicKey: door.isKeyed ? keys.publicKey : nil)
    broadcastGuard.take(endpoints.broadcastPort, local, .broadcast)
    sessionGuard.take(endpoints.sessionPort, local, .session)
    try local?.bind(broadcast, as: .broadcast)
    try local?.bind(sessions, as: .session)
    return NodePorts(
      broadcast: broadcast, sessions: sessions, broadcastGuard: broadcastGuard,
      sessionGuard: sessionGuard, door: door, control: control, local: local, logger: logger,
      endpoints: endpoints)
  }

  private init(
    broadcast: consuming Socket, sessions: consuming Socket,
    broadcastGuard: consuming PeerGuard, sessionGuard: consuming PeerGuard, door: NodeDoor,
    control: NodeAccessControl?, local: LocalSockets?, logger: Logger,
    endpoints: CoordinatorThread.Endpoints
  ) {
    self.broadcast = broadcast
    self.sessions = sessions
    self.broadcastGuard = broadcastGuard
    self.sessionGuard = sessionGuard
    self.door = door
    self.control = control
    self.local = local
    self.logger = logger
    self.endpoints = endpoints
  }

  /// Makes sure that both ports refuse a key that nobody listed.
  ///
  /// - Throws: if they let it in. That this machine cannot reach them is no failure.
  borrowing func check(context: Context) throws(ZeroMQError) {
    guard let key = endpoints.publicKey else { return }
    let stranger = try CurveKeyPair.generate()
    control?.expectRefusal(of: stranger.publicKey)
    for (endpoint, kind) in endpoints.all {
      switch try NodePortCheck.outcome(
        for: stranger, at: endpoint, of: key, as: kind, context: context)
      {
      case .refused: continue
      case .unknown:
        logger.warning(
          "it was not tested that strangers are refused: this machine cannot connect to the port",
          metadata: ["endpoint": "\(endpoint)"])
      case .admitted:
        throw ZeroMQError(
          .permissionDenied, operation: "bind",
          detail: "\(endpoint): a key that nobody listed is let in")
      }
    }
  }

  /// Adds everything that the thread waits for.
  borrowing func add(to poller: inout Poller) {
    _ = poller.add(sessions)
    _ = poller.add(broadcast)
    _ = poller.add(broadcastGuard.monitor)
    _ = poller.add(sessionGuard.monitor)
  }

  /// Processes the connections opened and closed, and the subscriptions that have come.
  mutating func look(at now: Instant) throws(ZeroMQError) {
    try broadcastGuard.look(at: now)
    try sessionGuard.look(at: now)
    for _ in 0..<Self.subscriptionLimit {
      guard let message = try broadcast.receive() else { return broadcastGuard.hasReadAll() }
      try take(message, at: now)
    }
  }

  /// Lets in a subscription to the protocol's one topic; whoever sends anything else is cut off.
  ///
  /// libzmq keeps a topic in memory even if nobody lets it in, about a kilobyte for each.
  private mutating func take(_ message: borrowing Message, at now: Instant) throws(ZeroMQError) {
    // What libzmq reports of a peer that has left comes from no connection.
    guard let connection = message.connection else { return }
    try broadcastGuard.learn(of: connection, as: nil, at: now)
    let credential = Self.credential(message.userID)
    guard let change = SubscriptionChange(message), !message.more,
      change.prefix == FrameHeader.bytes, door.admits(credential)
    else { return broadcastGuard.cut(connection, .violation, at: now) }
    guard change.isSubscribed else { return }
    try broadcast.acceptSubscription(to: change.prefix)
    broadcastGuard.heard(
      connection, bytes: message.count, as: credential, peer: nil, door: door, at: now)
  }

  /// Receives the next message to the sessions' port.
  ///
  /// - Parameters:
  ///   - now: the time.
  ///   - longest: the greatest length of a message from a peer. A longer one is not read, and costs the connection.
  /// - Returns: nil if none is there yet.
  /// - Throws: what libzmq reports.
  mutating func receive(
    at now: Instant, longest: (PeerID) -> Int = { _ in WireLimits.message }
  ) throws(ZeroMQError) -> Received? {
    guard let message = try sessions.receivePrefix(limit: 2) else {
      sessionGuard.hasReadAll()
      return nil
    }
    // libzmq may lose what it knows of a connection on the first frame; the last one has it.
    let connection = message.connection(at: message.count - 1)
    try sessionGuard.learn(of: connection, as: PeerID(message.bytes(at: 0)), at: now)
    guard message.count == 2, message.omitted == 0 else {
      sessionGuard.cut(connection, .violation, at: now)
      return .garbage
    }
    let credential = Self.credential(message.userID(at: 1))
    guard door.admits(credential) else {
      sessionGuard.cut(connection, .revoked, at: now)
      return .garbage
    }
    let peer = PeerID(message.bytes(at: 0))
    guard message.withBytes(at: 1, { $0.count }) <= longest(peer) else {
      sessionGuard.cut(connection, .violation, at: now)
      return .garbage
    }
    let bytes = message.bytes(at: 1)
    sessionGuard.heard(
      connection, bytes: bytes.count, as: credential, peer: peer, door: door, at: now)
    return .message(bytes, from: peer, as: credential)
  }

  private static func credential(_ userID: String?) -> NodeCredential {
    userID.map { $0.isEmpty ? .none : .key($0) } ?? .none
  }

  /// Measures what peers have sent, and lets libzmq free the memory of those that have left.
  mutating func tend(at now: Instant) throws(ZeroMQError) {
    broadcastGuard.measure(at: now)
    sessionGuard.measure(at: now)
    _ = try broadcast.events
    _ = try sessions.events
  }

  /// Ends the connection of a peer.
  mutating func cut(
    _ peer: PeerID, _ reason: PeerLedger.Reason = .dismissed, at now: Instant
  ) {
    sessionGuard.cut(peer, reason, at: now)
  }

  /// Puts a policy in force: who is not listed any more is cut off, and not let in again.
  mutating func setPolicy(_ policy: NodePolicy, at now: Instant) {
    door = NodeDoor(policy)
    control?.door = door
    broadcastGuard.revoke(by: door, at: now)
    sessionGuard.revoke(by: door, at: now)
  }

  /// Takes over another key: all connections end, and nodes that trust the key come back.
  ///
  /// Does nothing on plain ports, or if the key is in force.
  mutating func setKeys(_ keys: CurveKeyPair) throws(ZeroMQError) {
    guard control != nil, keys.publicKey != endpoints.publicKey else { return }
    try broadcast.rebind(endpoints.broadcast, as: keys)
    try sessions.rebind(endpoints.session, as: keys)
    if let local {
      try broadcast.rebind(LocalSocket.broadcast.endpoint(in: local.directory), as: keys)
      try local.protect(.broadcast)
      try sessions.rebind(LocalSocket.session.endpoint(in: local.directory), as: keys)
      try local.protect(.session)
    }
    endpoints.publicKey = keys.publicKey
    logger.notice(
      "the coordinator has another key: nodes that trust it connect anew",
      metadata: ["publicKey": "\(keys.publicKey.text)"])
  }

  /// Sends a frame to all subscribers.
  ///
  /// A subscriber whose queue is full misses the frame, notices the gap and catches up.
  ///
  /// - Parameters:
  ///   - frame: the frame.
  ///   - fail: receives the error if libzmq refuses the frame.
  borrowing func send(_ frame: [UInt8], orElse fail: (ZeroMQError) -> Void) {
    do throws(ZeroMQError) {
      _ = try broadcast.send(frame)
    } catch {
      fail(error)
    }
  }

  borrowing func send(_ message: CoordinatorMessage, to peer: PeerID) {
    do {
      // A send may fail because the peer is slow or has left. A peer that still needs the message asks again.
      _ = try sessions.send(Multipart([peer.bytes, message.encoded()]))
    } catch {
      logger.debug("message not sent", metadata: ["error": "\(error)"])
    }
  }
}
