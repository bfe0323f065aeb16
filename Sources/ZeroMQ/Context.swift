import CZeroMQ
import Synchronization

/// Owns libzmq's I/O threads and the names of its `inproc` endpoints; every socket is opened in a context.
///
///     let context = try Context()
///     // on the thread that will own the socket:
///     let socket = try Socket(.dealer, context: context)
///
/// A context may be used from any thread, but its sockets may not. Sockets keep their context alive.
///
/// **Use one context per process; with CURVE this is required**: libzmq 4.3.4 closes the process's source of
/// randomness whenever any context ends.
///
/// libzmq **aborts** the process if it runs out of descriptors while it opens the first socket of a context.
/// Call ``DescriptorLimit/raise()`` and ``DescriptorLimit/check(peers:)`` before.
///
/// A process forked from this one must not touch the context or its sockets.
@safe
public final class Context: @unchecked Sendable {
  /// libzmq's context: safe to call from any thread, freed only by `zmq_ctx_term`.
  let pointer: UnsafeMutableRawPointer

  /// The number of open sockets and calls in progress, or ``terminated``.
  ///
  /// It keeps `pointer` from being freed.
  let users = Atomic(0)

  /// Signalled when ``users`` falls to zero.
  let idle: WakeUp

  /// The value of ``users`` once libzmq's context is freed.
  static let terminated = -1

  /// Creates a context; its threads start with its first socket.
  ///
  /// - Parameters:
  ///   - ioThreads: the number of threads that move data, 1 to 64. One suffices for about a gigabyte a second.
  ///   - maxSockets: how many sockets may be open at once, 1 to 65,535. A closed socket counts until libzmq has
  ///     reaped it.
  /// - Throws: ``ZeroMQError/Code/unsupportedVersion`` for a libzmq older than ``Library/minimumVersion``,
  ///   ``ZeroMQError/Code/invalidArgument`` for a number out of range.
  public init(ioThreads: Int = 1, maxSockets: Int = 1023) throws(ZeroMQError) {
    try Library.require(Library.version)
    guard (1...64).contains(ioThreads) else {
      throw ZeroMQError(.invalidArgument, operation: "Context", detail: "ioThreads = \(ioThreads)")
    }
    guard (1...65_535).contains(maxSockets) else {
      throw ZeroMQError(
        .invalidArgument, operation: "Context", detail: "maxSockets = \(maxSockets)")
    }
    idle = try WakeUp()
    guard let pointer = unsafe zmq_ctx_new() else { throw .last("Context") }
    unsafe self.pointer = unsafe pointer
    unsafe zmq_ctx_set(pointer, ZMQ_IO_THREADS, Int32(ioThreads))
    unsafe zmq_ctx_set(pointer, ZMQ_MAX_SOCKETS, Int32(maxSockets))
    // Sockets that libzmq opens for itself must not delay the end of the context either.
    unsafe zmq_ctx_set(pointer, ZMQ_BLOCKY, 0)
  }

  deinit {
    if users.load(ordering: .acquiring) != Self.terminated { freePointer() }
  }

  /// Adds a user, which keeps `pointer` valid until ``leave()``; returns false after the context's end.
  func enter() -> Bool {
    var count = users.load(ordering: .relaxed)
    while count != Self.terminated {
      let attempt = users.weakCompareExchange(
        expected: count, desired: count + 1, ordering: .acquiringAndReleasing)
      if attempt.exchanged { return true }
      count = attempt.original
    }
    return false
  }

  /// Removes a user that ``enter()`` added.
  func leave() {
    if users.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 { idle.signal() }
  }
}
