import CZeroMQ
import Synchronization

/// Reports what happens to the connections of a socket.
///
///     let monitor = try SocketMonitor(of: dealer)
///     let item = poller.add(monitor)
///     …
///     for event in try monitor.events(limit: 64) { … }
///
/// It belongs to the socket's thread. Events report the past: a connection may have ended since. **Read it at
/// least once a second**: libzmq queues events without limit, because its I/O thread would stop otherwise. A
/// listener without descriptors produces half a million events a second.
public struct SocketMonitor: ~Copyable {
  let socket: Socket
  private let monitored: SocketHandle

  private static let nextNumber = Atomic(0)

  /// Which events a monitor receives.
  public enum Scope: Sendable {
    /// Every kind of event.
    case everything
    /// Only accepted peers and ended connections.
    case peers
    /// Only connections made and lost, and how their handshakes end.
    case handshakes

    var events: Int32 {
      switch self {
      case .everything: ZMQ_EVENT_ALL
      case .peers: ZMQ_EVENT_ACCEPTED | ZMQ_EVENT_CLOSED | ZMQ_EVENT_DISCONNECTED
      case .handshakes:
        ZMQ_EVENT_CONNECTED | ZMQ_EVENT_DISCONNECTED | ZMQ_EVENT_HANDSHAKE_SUCCEEDED
          | ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL | ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL
          | ZMQ_EVENT_HANDSHAKE_FAILED_AUTH
      }
    }
  }

  /// Starts to monitor a socket, replacing any monitor it already has.
  public init(
    of socket: borrowing Socket, hearing scope: Scope = .everything
  ) throws(ZeroMQError) {
    monitored = socket.handle
    monitored.checkOwner()
    let number = Self.nextNumber.add(1, ordering: .relaxed).newValue
    let endpoint = "inproc://zeromq-swift-monitor-\(number)"
    let reader = try Socket(.pair, context: monitored.context)
    // With a limit, libzmq's I/O thread would block once it is reached, and all sockets with it.
    try reader.handle.set(ZMQ_RCVHWM, Int32(0), "receiveHighWaterMark")
    try ZeroMQError.check(
      unsafe zmq_socket_monitor(monitored.pointer, endpoint, scope.events),
      "SocketMonitor", endpoint)
    do throws(ZeroMQError) {
      try reader.connect(endpoint)
    } catch {
      unsafe zmq_socket_monitor(monitored.pointer, nil, 0)
      throw error
    }
    self.socket = reader
    monitored.isMonitored = true
  }

  deinit {
    // Stop monitoring before the reading end closes, or libzmq's I/O thread would wait for it forever.
    if monitored.isOpen { unsafe zmq_socket_monitor(monitored.pointer, nil, 0) }
  }

  /// Receives the next event; `nil` if none is waiting.
  public func next() throws(ZeroMQError) -> MonitorEvent? {
    guard let message = try socket.receiveMultipart(limit: 2) else { return nil }
    return try MonitorEvent(message)
  }

  /// Receives the waiting events, at most `limit`.
  public func events(limit: Int) throws(ZeroMQError) -> [MonitorEvent] {
    var events: [MonitorEvent] = []
    while events.count < limit, let event = try next() { events.append(event) }
    return events
  }
}

extension Poller {
  /// Adds a monitor, to wait for its events.
  public mutating func add(_ monitor: borrowing SocketMonitor) -> Item {
    add(monitor.socket.handle, for: .readable)
  }
}
