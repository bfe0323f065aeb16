/// How a socket behaves, fixed when it is created.
///
/// libzmq lets most options change later, but they then count only for later binds and connects.
/// Where an option is `nil`, libzmq's own default holds.
///
/// `XPUB_NODROP` is not offered: with it one stopped subscriber blocks the delivery to all.
public struct SocketOptions: Sendable {
  // MARK: Queues

  /// How long a closed socket goes on sending what is queued.
  ///
  /// Zero: it drops it at once, and never holds up the end of the process.
  public var linger: Duration = .zero
  /// How many messages may wait for one peer to take them, at least 1.
  ///
  /// Bytes come to this times the size of a message, for each peer.
  public var sendHighWaterMark = 1000
  /// How many messages of one peer may wait to be received, at least 1.
  public var receiveHighWaterMark = 1000
  /// The largest frame in bytes to be received, at least 1.
  ///
  /// A peer that sends a larger one is disconnected.
  public var maxMessageSize = 1 << 20
  /// Queue only for peers whose connection is complete.
  ///
  /// Without it a DEALER or PUSH queues for peers that are away, which get old messages when they
  /// are back.
  public var immediate = false
  /// The kernel's send buffer in bytes.
  public var sendBufferSize: Int?
  /// The kernel's receive buffer in bytes.
  public var receiveBufferSize: Int?

  // MARK: Liveness

  /// How often to ping a silent peer.
  ///
  /// `nil`: never. It proves that the peer's libzmq lives and not its application. When it gives a
  /// peer up, messages queued for it are lost.
  public var heartbeatInterval: Duration?
  /// How long to wait for the answer.
  ///
  /// `nil`: as long as the interval.
  public var heartbeatTimeout: Duration?
  /// How long the *peer* shall wait for the next ping, up to 6,553 s, in tenths of a second.
  public var heartbeatTimeToLive: Duration?
  /// How long to wait for a TCP connection.
  ///
  /// `nil`: for the system's own, minutes.
  public var connectTimeout: Duration?
  /// How long a peer may take for the handshake, ZAP included.
  ///
  /// `nil`: 30 s.
  public var handshakeInterval: Duration?
  /// How long TCP resends before it gives a connection up.
  ///
  /// `nil`: for the system's own, minutes.
  public var tcpMaxRetransmitTimeout: Duration?
  /// TCP's own probes.
  ///
  /// `nil`: as the system has it.
  public var tcpKeepAlive: TCPKeepAlive?

  // MARK: Connections

  /// How long to wait before connecting again.
  ///
  /// `nil`: 100 ms. Give each node of a fleet its own.
  public var reconnectInterval: Duration?
  /// Up to where the wait doubles after each failure.
  ///
  /// `nil`: it does not.
  public var reconnectIntervalMaximum: Duration?
  /// How many connections may wait to be accepted.
  ///
  /// `nil`: 100, too few for a fleet.
  public var backlog: Int?
  /// Use IPv6 addresses too.
  public var ipv6 = false

  // MARK: One kind of socket

  /// The name, 1 to 255 bytes and not beginning with 0, by which a ROUTER addresses this socket.
  public var routingID: [UInt8]?
  /// ROUTER: throw for a peer that is not there.
  ///
  /// Without it such messages vanish silently.
  public var routerMandatory = true
  /// ROUTER: let a newcomer take over the routing id of a peer.
  ///
  /// Anyone may then steal messages.
  public var routerHandover = false
  /// XPUB: report every subscription and its end, and not only the first and last of a topic.
  public var xpubVerboser = false

  // MARK: Security

  /// Encryption, and who may connect.
  public var security: Security = .none

  /// Safe defaults: linger zero, frames up to 1 MiB, 1,000 messages a peer.
  public init() {}
}
