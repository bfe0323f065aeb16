/// Something that happened to a connection or listener of a monitored socket.
public struct MonitorEvent: Equatable, Sendable {
  /// What happened.
  public let kind: Kind
  /// The endpoint that it concerns; may be empty.
  public let endpoint: String

  /// The port of the endpoint, such as 7402 of `tcp://127.0.0.1:7402`; nil if it has none.
  public var port: UInt16? { endpoint.split(separator: ":").last.flatMap { UInt16($0) } }

  /// Creates an event.
  public init(_ kind: Kind, endpoint: String) {
    self.kind = kind
    self.endpoint = endpoint
  }

  /// What can happen.
  ///
  /// Descriptors only help to tell connections apart: the system reuses them.
  public enum Kind: Hashable, Sendable {
    /// TCP connected; the handshake follows.
    case connected(descriptor: Int)
    /// The connection is being made in the background.
    case connectDelayed
    /// The connection failed; it is tried again after this time.
    case connectRetried(after: Duration)
    /// The socket accepts peers.
    case listening(descriptor: Int)
    /// The endpoint could not be bound.
    case bindFailed(ZeroMQError.Code)
    /// A peer connected; the handshake follows.
    case accepted(descriptor: Int)
    /// A peer could not be accepted, such as for want of descriptors; libzmq tries on, busily.
    case acceptFailed(ZeroMQError.Code)
    /// A connection or listener was closed by this side.
    case closed(descriptor: Int)
    /// A descriptor could not be closed.
    case closeFailed(ZeroMQError.Code)
    /// A connection ended, by the peer, the network or a missing heartbeat.
    case disconnected(descriptor: Int)
    /// Nothing more will come: the monitored socket was closed.
    case monitorStopped
    /// Both sides agreed; messages flow from here on.
    case handshakeSucceeded
    /// The handshake failed.
    case handshakeFailed(HandshakeFailure)
    /// An event of a newer libzmq.
    case other(event: UInt16, value: UInt32)
  }
}
