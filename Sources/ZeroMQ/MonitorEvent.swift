/// An event of a connection or listener of a monitored socket.
public struct MonitorEvent: Equatable, Sendable {
  /// The kind of event, with its details.
  public let kind: Kind
  /// The endpoint of the connection or listener; may be empty.
  public let endpoint: String

  /// The port of the endpoint, such as 7402 of `tcp://127.0.0.1:7402`; `nil` if it has none.
  public var port: UInt16? { endpoint.split(separator: ":").last.flatMap { UInt16($0) } }

  /// Creates an event, for instance in a test.
  public init(_ kind: Kind, endpoint: String) {
    self.kind = kind
    self.endpoint = endpoint
  }

  /// The kinds of event.
  ///
  /// Descriptors only help to tell connections apart, because the system reuses them.
  public enum Kind: Hashable, Sendable {
    /// TCP connected; the handshake follows.
    case connected(descriptor: Int)
    /// The connection is being made in the background.
    case connectDelayed
    /// The connection failed and will be retried after this time.
    case connectRetried(after: Duration)
    /// The socket accepts peers at the endpoint.
    case listening(descriptor: Int)
    /// The endpoint could not be bound.
    case bindFailed(ZeroMQError.Code)
    /// A peer connected; the handshake follows.
    case accepted(descriptor: Int)
    /// A peer could not be accepted, for instance because no descriptors are left; libzmq busy-loops retrying.
    case acceptFailed(ZeroMQError.Code)
    /// This side closed a connection or listener.
    case closed(descriptor: Int)
    /// A descriptor could not be closed.
    case closeFailed(ZeroMQError.Code)
    /// A connection ended, because of the peer, the network or a missing heartbeat.
    case disconnected(descriptor: Int)
    /// No further events follow: the monitored socket was closed.
    case monitorStopped
    /// The handshake succeeded; messages flow from here on.
    case handshakeSucceeded
    /// The handshake failed, for this reason.
    case handshakeFailed(HandshakeFailure)
    /// An event of a newer libzmq.
    case other(event: UInt16, value: UInt32)
  }
}
