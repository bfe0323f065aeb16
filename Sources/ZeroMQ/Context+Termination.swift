import CZeroMQ
import Glibc
import Synchronization

extension Context {
  /// The number of open sockets of this context.
  public var openSockets: Int { max(0, users.load(ordering: .acquiring)) }

  /// Makes every call on the context's sockets throw ``ZeroMQError/Code/terminated``.
  ///
  /// Blocking calls return as well. The owners then close their sockets. May be called from any thread and more
  /// than once.
  public func shutdown() {
    guard enter() else { return }
    unsafe zmq_ctx_shutdown(pointer)
    leave()
  }

  /// Ends the context: shuts it down, waits for its sockets to be closed, and stops its threads.
  ///
  /// libzmq itself waits forever for a socket that nobody closes; this call gives up. Sockets drop unsent
  /// messages, unless their ``SocketOptions/linger`` says otherwise.
  ///
  /// - Throws: ``ZeroMQError/Code/timedOut`` with the number of sockets still open. The context stays shut down
  ///   and ends with its last reference.
  public func terminate(timeout: Duration = .seconds(5)) throws(ZeroMQError) {
    shutdown()
    let deadline = Deadline(after: timeout)
    while true {
      idle.drain()
      let attempt = users.compareExchange(
        expected: 0, desired: Self.terminated, ordering: .acquiringAndReleasing)
      if attempt.exchanged { return freePointer() }
      if attempt.original == Self.terminated { return }
      guard idle.wait(until: deadline) else {
        throw ZeroMQError(
          .timedOut, operation: "terminate", detail: "with \(attempt.original) sockets open")
      }
    }
  }

  /// Frees libzmq's context; retries if a signal interrupts the call.
  func freePointer() {
    while unsafe zmq_ctx_term(pointer) == -1, zmq_errno() == EINTR {}
  }
}
