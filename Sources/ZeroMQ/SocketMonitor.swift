import CZeroMQ
import Synchronization

/// Tells what happens to the connections of a socket.
///
///     let monitor = try SocketMonitor(of: dealer)
///     let item = poller.add(monitor)
///     …
///     for event in try monitor.events(limit: 64) { … }
///
/// It belongs to the thread of the socket. Events tell the past: a connection reported may have
/// ended since. **Read it at least once a second**: libzmq queues events without bound, for the
/// alternative is that its I/O thread stops. A listener without descriptors makes half a million
/// of them a second.
public struct SocketMonitor: ~Copyable {
  let socket: Socket
  private let monitored: SocketHandle

  private static let nextNumber = Atomic(0)

  /// What a monitor hears of.
  public enum Scope: Sendable {
    /// Everything.
    case everything
    /// Only that peers were accepted, and that their connections ended.
    case peers

    var events: Int32 {
      switch self {
      case .everything: ZMQ_EVENT_ALL
      case .peers: ZMQ_EVENT_ACCEPTED | ZMQ_EVENT_CLOSED | ZMQ_EVENT_DISCONNECTED
      }
    }
  }

  /// Starts to monitor a socket, in place of any monitor that it has.
  public init(
    of socket: borrowing Socket, hearing scope: Scope = .everything
  ) throws(ZeroMQError) {
    monitored = socket.handle
    monitored.checkOwner()
    let number = Self.nextNumber.add(1, ordering: .relaxed).newValue
    let endpoint = "inproc://zeromq-swift-monitor-\(number)"
    let reader = try Socket(.pair, context: monitored.context)
    // With a bound, libzmq's I/O thread would block, and all sockets with it, once it is reached.
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
    // Before the reading end closes, or libzmq's I/O thread would wait for it for ever.
    if monitored.isOpen { unsafe zmq_socket_monitor(monitored.pointer, nil, 0) }
  }

  /// The next event, or `nil` if none waits.
  public func next() throws(ZeroMQError) -> MonitorEvent? {
    guard let message = try socket.receiveMultipart(limit: 2) else { return nil }
    return try MonitorEvent(message)
  }

  /// The events that wait, at most `limit`.
  public func events(limit: Int) throws(ZeroMQError) -> [MonitorEvent] {
    var events: [MonitorEvent] = []
    while events.count < limit, let event = try next() { events.append(event) }
    return events
  }
}

extension Poller {
  /// Waits for events of a monitor.
  public mutating func add(_ monitor: borrowing SocketMonitor) -> Item {
    add(monitor.socket.handle, for: .readable)
  }
}
