import CZeroMQ
import Glibc

extension Socket {
  /// The next frame, or `nil` if none is there yet.
  ///
  /// - Throws: ``ZeroMQError/Code/notSupported`` if the kind of socket cannot receive,
  ///   ``ZeroMQError/Code/terminated`` after the context's shutdown.
  public func receive() throws(ZeroMQError) -> Message? {
    var message = Message()
    guard try receive(into: &message) else { return nil }
    return message
  }

  /// Receives the next frame in place of `message`, which saves an allocation in a loop.
  ///
  /// - Returns: false if none is there yet; `message` is then empty.
  public func receive(into message: inout Message) throws(ZeroMQError) -> Bool {
    handle.checkOwner()
    while unsafe zmq_msg_recv(message.frame, handle.pointer, ZMQ_DONTWAIT) < 0 {
      switch zmq_errno() {
      case EINTR: continue
      case EAGAIN: return false
      default: throw .last("receive")
      }
    }
    return true
  }

  /// The next frame, waiting for it.
  ///
  /// - Parameter timeout: how long to wait; `nil` for ever, or until the context shuts down.
  /// - Returns: `nil` when the time is over.
  /// - Throws: the same as ``receive()``.
  public func receive(timeout: Duration?) throws(ZeroMQError) -> Message? {
    handle.checkOwner()
    let deadline = Deadline(after: timeout)
    let message = Message()
    while true {
      try handle.set(ZMQ_RCVTIMEO, deadline.remainingMilliseconds, "receiveTimeout")
      if unsafe zmq_msg_recv(message.frame, handle.pointer, 0) >= 0 { return message }
      switch zmq_errno() {
      case EINTR: continue
      case EAGAIN where deadline.hasPassed: return nil
      case EAGAIN: continue
      default: throw .last("receive")
      }
    }
  }
}
