import FreshetCore
import FreshetRuntime
import ZeroMQ

/// One of the agent's two connections: its socket, and what becomes of its handshakes.
struct AgentLink: ~Copyable {
  /// The most events of a connection processed in one turn.
  private static let batchLimit = 64

  let connection: AgentConnection
  private let configuration: AgentConfiguration
  private let context: Context
  private(set) var socket: Socket
  private var monitor: SocketMonitor
  private var retry: HandshakeRetry
  private var family: AddressFamily

  /// Opens the socket; the calling thread owns it from now on.
  static func open(
    _ connection: AgentConnection, _ configuration: AgentConfiguration, _ context: Context
  ) throws(ZeroMQError) -> AgentLink {
    let retry = HandshakeRetry(
      keys: configuration.security.attempts, seed: .random(in: .min ... .max))
    let family = AddressFamily(of: configuration.coordinator.host)
    let socket = try makeSocket(connection, configuration, retry, family, context)
    let monitor = try SocketMonitor(of: socket, hearing: .handshakes)
    try connect(socket, connection, configuration)
    return AgentLink(
      connection: connection, configuration: configuration, context: context, socket: socket,
      monitor: monitor, retry: retry, family: family)
  }

  private init(
    connection: AgentConnection, configuration: AgentConfiguration, context: Context,
    socket: consuming Socket, monitor: consuming SocketMonitor, retry: HandshakeRetry,
    family: AddressFamily
  ) {
    self.connection = connection
    self.configuration = configuration
    self.context = context
    self.socket = socket
    self.monitor = monitor
    self.retry = retry
    self.family = family
  }

  private static func makeSocket(
    _ connection: AgentConnection, _ configuration: AgentConfiguration, _ retry: HandshakeRetry,
    _ family: AddressFamily, _ context: Context
  ) throws(ZeroMQError) -> Socket {
    let kind: Socket.Kind = connection == .broadcast ? .sub : .dealer
    var options = SocketOptions.ofAgent(kind, bound: configuration.promise)
    options.security = configuration.security.socketSecurity(trying: retry.key)
    options.ipv6 = family.usesIPv6
    return try Socket(kind, context: context, options: options)
  }

  private static func connect(
    _ socket: borrowing Socket, _ connection: AgentConnection, _ configuration: AgentConfiguration
  ) throws(ZeroMQError) {
    switch connection {
    case .broadcast:
      try socket.subscribe(to: FrameHeader.bytes)
      try socket.connect(configuration.coordinator.broadcastEndpoint)
    case .session: try socket.connect(configuration.coordinator.sessionEndpoint)
    }
  }

  /// Adds everything that the thread waits for; what was added before is dropped with its socket.
  borrowing func add(to poller: inout Poller) {
    _ = poller.add(socket)
    _ = poller.add(monitor)
  }

  /// Why the last handshake failed; nil if it succeeded.
  var trouble: ConnectionTrouble? { retry.trouble }

  /// When ``look(at:)`` may have something to do although nothing has happened.
  var due: Instant? { retry.due }

  /// Processes what has become of the connection.
  ///
  /// - Returns: why handshakes failed since the last call, for the log.
  mutating func look(at now: Instant) throws(ZeroMQError) -> [ConnectionTrouble] {
    var troubles: [ConnectionTrouble] = []
    for event in try monitor.events(limit: Self.batchLimit) {
      if event.kind == .handshakeSucceeded { family.worked() }
      if let trouble = retry.observe(event.kind, at: now) { troubles.append(trouble) }
    }
    return troubles
  }

  /// Whether the connection is to be made anew now; asking takes the occasion.
  mutating func takeDue(at now: Instant) -> Bool { retry.takeDue(at: now) }

  /// Replaces the socket; libzmq would not try again by itself.
  ///
  /// - Parameter inVain: whether the connection brings nothing, perhaps because nobody is at the address that was taken.
  /// - Throws: if no socket can be opened; the old one stays.
  mutating func reopen(inVain: Bool) throws(ZeroMQError) {
    if inVain { family.broughtNothing() }
    let next = try Self.makeSocket(connection, configuration, retry, family, context)
    let nextMonitor = try SocketMonitor(of: next, hearing: .handshakes)
    try Self.connect(next, connection, configuration)
    // The old socket closes first, and ends its monitor before that one's reader closes.
    socket = next
    monitor = nextMonitor
  }
}

extension SocketOptions {
  /// The options of an agent's socket.
  ///
  /// - Parameters:
  ///   - kind: the socket's kind: SUB or DEALER.
  ///   - bound: the bound on staleness that the node promises; nil if it promises none.
  /// - Returns: the options, without security.
  static func ofAgent(_ kind: Socket.Kind, bound: Duration?) -> SocketOptions {
    // Without heartbeats of its own. While a socket closes, libzmq stops reading; if the other end leaves then, the next
    // heartbeat would end the process, which is the application's (libzmq#4364). It answers those of the coordinator.
    var options = SocketOptions.betweenAgentAndCoordinator
    options.maxMessageSize = kind == .sub ? WireLimits.frame : WireLimits.message
    options.connectTimeout = .seconds(1)
    // Each node draws its own interval, so that a fleet does not reconnect all at once. A
    // coordinator that was away for 70 % of the bound is found again before the bound has passed.
    let bound = min(bound ?? .seconds(10), .seconds(10)).nanoseconds / 1_000_000
    options.reconnectInterval = .milliseconds(Int64.random(in: (bound / 100)...(bound / 20)))
    options.reconnectIntervalMaximum = .milliseconds(bound / 16)
    if kind == .dealer {
      // A probe that had to wait for a connection would prove nothing by the time it is sent.
      options.immediate = true
      // The goodbye is the last message; without it the coordinator waits out this node's bound.
      options.linger = .milliseconds(250)
    }
    return options
  }
}
