/// A socket's options, fixed when it is created.
///
/// libzmq lets most options change later, but such changes affect only later binds and connects. An option that
/// is `nil` keeps libzmq's own default.
///
/// `XPUB_NODROP` is not offered, because with it one stopped subscriber blocks delivery to all.
public struct SocketOptions: Sendable {
  // MARK: Queues

  /// How long a closed socket keeps sending queued messages.
  ///
  /// Default: zero, which drops them at once and never delays the end of the process.
  public var linger: Duration = .zero
  /// How many messages may be queued for one peer, at least 1.
  ///
  /// The memory used is this times the size of a message, for each peer. Default: 1,000.
  public var sendHighWaterMark = 1000
  /// How many messages received from one peer may be queued, at least 1.
  ///
  /// Default: 1,000.
  public var receiveHighWaterMark = 1000
  /// The largest frame to receive in bytes, at least 1.
  ///
  /// A peer that sends a larger one is disconnected. Default: 1 MiB.
  public var maxMessageSize = 1 << 20
  /// Whether to queue only for peers whose connection is complete.
  ///
  /// Without it a DEALER or PUSH queues for absent peers, which get old messages when they return.
  public var immediate = false
  /// The size of the kernel's send buffer in bytes.
  public var sendBufferSize: Int?
  /// The size of the kernel's receive buffer in bytes.
  public var receiveBufferSize: Int?

  // MARK: Liveness

  /// How often to ping a silent peer; `nil` for never.
  ///
  /// A heartbeat proves that the peer's libzmq is alive, not its application. When a peer is given up, messages
  /// queued for it are lost.
  public var heartbeatInterval: Duration?
  /// How long to wait for the answer to a ping; `nil` for as long as the interval.
  public var heartbeatTimeout: Duration?
  /// How long the *peer* waits for the next ping, up to 6,553 s in tenths of a second.
  public var heartbeatTimeToLive: Duration?
  /// How long to wait for a TCP connection; `nil` for the system's own limit of minutes.
  public var connectTimeout: Duration?
  /// How long a peer may take for the handshake, including ZAP; `nil` for 30 s.
  public var handshakeInterval: Duration?
  /// How long TCP retransmits before it gives a connection up; `nil` for the system's own limit of minutes.
  public var tcpMaxRetransmitTimeout: Duration?
  /// TCP's own keep-alive probes; `nil` for the system's settings.
  public var tcpKeepAlive: TCPKeepAlive?

  // MARK: Connections

  /// How long to wait before reconnecting; `nil` for 100 ms.
  ///
  /// Give each node of a fleet its own.
  public var reconnectInterval: Duration?
  /// The limit up to which the wait doubles after each failure; `nil` to keep it constant.
  public var reconnectIntervalMaximum: Duration?
  /// How many connections may wait to be accepted; `nil` for 100, too few for a fleet.
  public var backlog: Int?
  /// Whether to use IPv6 addresses as well.
  public var ipv6 = false
  /// The users whose processes alone may connect over `ipc`, by their ids, with those of ``ipcGroups``.
  ///
  /// If both lists are empty, whoever can write the socket's file may. The ids are the kernel's word, not the peer's.
  public var ipcUsers: [UInt32] = []
  /// The groups whose members alone may connect over `ipc`, by their ids, with the ``ipcUsers``.
  ///
  /// Members are processes of that group, and users that the system's database of groups lists.
  public var ipcGroups: [UInt32] = []

  // MARK: One kind of socket

  /// The name by which a ROUTER addresses this socket: 1 to 255 bytes, not beginning with 0.
  public var routingID: [UInt8]?
  /// Whether a ROUTER throws for a peer that is not there.
  ///
  /// Without it such messages vanish silently.
  public var routerMandatory = true
  /// Whether a ROUTER lets a new peer take over another's routing id.
  ///
  /// Anyone could then steal messages.
  public var routerHandover = false
  /// Whether an XPUB reports every subscription and its end, not only the first and last of a topic.
  public var xpubVerboser = false
  /// Whether an XPUB's owner accepts each subscription itself, with ``Socket/acceptSubscription(to:)``.
  ///
  /// Every subscription is then reported, and none takes effect by itself.
  public var xpubManual = false

  // MARK: Security

  /// How connections are encrypted, and who may connect.
  public var security: Security = .none

  /// Creates options with safe defaults: linger zero, frames up to 1 MiB, 1,000 messages a peer.
  public init() {}
}
