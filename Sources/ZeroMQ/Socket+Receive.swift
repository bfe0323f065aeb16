import CZeroMQ
import Glibc

extension Socket {
  /// Receives the next frame; `nil` if none is there yet.
  ///
  /// - Throws: ``ZeroMQError/Code/notSupported`` if this kind of socket cannot receive,
  ///   ``ZeroMQError/Code/terminated`` after the context's shutdown.
  public func receive() throws(ZeroMQError) -> Message? {
    var message = Message()
    guard try receive(into: &message) else { return nil }
    return message
  }

  /// Receives the next frame into `message`, which saves an allocation in a loop.
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

  /// Waits for the next frame.
  ///
  /// - Parameter timeout: how long to wait; `nil` waits forever, or until the context shuts down.
  /// - Returns: the frame; `nil` if the time is over.
  /// - Throws: the errors of ``receive()``.
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
