import CZeroMQ
import Glibc

/// Waits until one of several sockets, wake-ups and file descriptors is ready.
///
///     var poller = Poller()
///     let requests = poller.add(router)
///     let commands = poller.add(wakeUp)
///     while try poller.poll(timeout: .milliseconds(100)) >= 0 {
///       if poller.isReadable(commands) { … }
///       if poller.isReadable(requests) { while let message = try router.receive() { … } }
///     }
///
/// A poller belongs to the thread that owns its sockets. A closed socket is removed automatically, but a plain
/// descriptor must be removed before it is closed. The poller keeps its array of items between calls and
/// searches it linearly; it is made for tens of items.
@safe
public struct Poller: ~Copyable {
  /// Identifies an item within the poller that returned it.
  public struct Item: Hashable, Sendable {
    fileprivate let number: Int
  }

  private enum Source {
    case socket(SocketHandle)
    case wakeUp(WakeUp)
    case descriptor
  }

  private var items: [zmq_pollitem_t] = unsafe []
  private var entries: [(item: Item, source: Source)] = []
  private var nextNumber = 0

  /// Creates a poller without items.
  public init() {}

  /// The number of items to wait for.
  public var count: Int { entries.count }

  /// Adds a socket, to wait until it is ready for `interest`; by default until it is readable.
  public mutating func add(
    _ socket: borrowing Socket, for interest: Readiness = .readable
  ) -> Item {
    add(socket.handle, for: interest)
  }

  /// Adds a wake-up; the poller consumes its signals.
  public mutating func add(_ wakeUp: WakeUp) -> Item {
    let item = unsafe zmq_pollitem_t(
      socket: nil, fd: wakeUp.descriptor, events: Readiness.readable.rawValue, revents: 0)
    return unsafe insert(item, .wakeUp(wakeUp))
  }

  /// Adds a file descriptor, which must stay open until it is removed.
  public mutating func add(
    descriptor: CInt, for interest: Readiness = .readable
  ) -> Item {
    let item = unsafe zmq_pollitem_t(
      socket: nil, fd: descriptor, events: interest.rawValue, revents: 0)
    return unsafe insert(item, .descriptor)
  }

  mutating func add(_ handle: SocketHandle, for interest: Readiness) -> Item {
    let item = unsafe zmq_pollitem_t(
      socket: handle.pointer, fd: 0, events: interest.rawValue, revents: 0)
    return unsafe insert(item, .socket(handle))
  }

  /// Changes what to wait for at an item; does nothing if the item was removed.
  public mutating func setInterest(_ interest: Readiness, for item: Item) {
    guard let index = index(of: item) else { return }
    unsafe items[index].events = interest.rawValue
  }

  /// Removes an item; does nothing if it was already removed.
  public mutating func remove(_ item: Item) {
    guard let index = index(of: item) else { return }
    unsafe items.remove(at: index)
    entries.remove(at: index)
  }

  /// What the last ``poll(timeout:)`` found at an item; empty if the item was removed.
  public func readiness(of item: Item) -> Readiness {
    guard let index = index(of: item) else { return [] }
    return unsafe Readiness(rawValue: items[index].revents)
  }

  /// Whether the last ``poll(timeout:)`` found an item readable.
  public func isReadable(_ item: Item) -> Bool {
    readiness(of: item).contains(.readable)
  }

  /// Waits until an item is ready.
  ///
  /// A signal to the process does not shorten the wait.
  ///
  /// - Parameter timeout: how long to wait at most, rounded up to milliseconds; `nil` waits forever.
  /// - Returns: how many items are ready; 0 if the time is over.
  /// - Throws: ``ZeroMQError/Code/terminated`` after the shutdown of a socket's context,
  ///   ``ZeroMQError/Code/invalidArgument`` if there are neither items nor a timeout.
  @discardableResult
  public mutating func poll(timeout: Duration?) throws(ZeroMQError) -> Int {
    dropClosedSockets()
    guard timeout != nil || !entries.isEmpty else {
      throw ZeroMQError(.invalidArgument, operation: "poll", detail: "no items and no timeout")
    }
    let deadline = Deadline(after: timeout)
    while true {
      let wait = Int(deadline.remainingMilliseconds)
      let ready = unsafe zmq_poll(&items, Int32(items.count), wait)
      if ready > 0 {
        takeSignals()
        return Int(ready)
      }
      if ready < 0, zmq_errno() != EINTR {
        let error = ZeroMQError.last("poll")
        forgetReadiness()
        throw error
      }
      if deadline.hasPassed {
        forgetReadiness()
        return 0
      }
    }
  }

  private mutating func insert(_ item: zmq_pollitem_t, _ source: Source) -> Item {
    let name = Item(number: nextNumber)
    nextNumber += 1
    unsafe items.append(item)
    entries.append((name, source))
    return name
  }

  private func index(of item: Item) -> Int? {
    entries.firstIndex { $0.item == item }
  }

  /// Removes closed sockets, whose pointers libzmq must not see.
  private mutating func dropClosedSockets() {
    for index in entries.indices.reversed() {
      guard case .socket(let handle) = entries[index].source else { continue }
      handle.checkOwner()
      if handle.isOpen { continue }
      unsafe items.remove(at: index)
      entries.remove(at: index)
    }
  }

  private func takeSignals() {
    for index in entries.indices where unsafe items[index].revents != 0 {
      if case .wakeUp(let wakeUp) = entries[index].source { wakeUp.drain() }
    }
  }

  private mutating func forgetReadiness() {
    for index in unsafe items.indices { unsafe items[index].revents = 0 }
  }
}

@available(*, unavailable)
extension Poller: Sendable {}
