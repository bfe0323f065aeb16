import CZeroMQ
import Glibc

extension Socket {
  /// Sends a message, or returns false if that would block.
  ///
  /// On success `message` is empty, because libzmq owns the bytes; otherwise it is unchanged.
  ///
  /// - Parameters:
  ///   - message: the message.
  ///   - more: whether more frames of the same message follow. A ``Multipart`` is safer.
  /// - Returns: false at the high-water mark, or if there is no peer. PUB and XPUB never return false: they
  ///   silently drop the message for peers that cannot take more.
  /// - Throws: ``ZeroMQError/Code/unroutable`` from a ROUTER that does not know the peer,
  ///   ``ZeroMQError/Code/terminated`` after the context's shutdown.
  public func send(_ message: inout Message, more: Bool = false) throws(ZeroMQError) -> Bool {
    handle.checkOwner()
    return try unsafe handle.send(message.frame, flags: ZMQ_DONTWAIT | (more ? ZMQ_SNDMORE : 0))
  }

  /// Sends a message and consumes it, even if the result is false.
  public func send(_ message: consuming Message, more: Bool = false) throws(ZeroMQError) -> Bool {
    var message = message
    return try send(&message, more: more)
  }

  /// Sends a copy of the bytes as one frame.
  public func send(_ bytes: Span<UInt8>, more: Bool = false) throws(ZeroMQError) -> Bool {
    try send(Message(bytes), more: more)
  }

  /// Sends a copy of the bytes as one frame.
  public func send(_ bytes: [UInt8], more: Bool = false) throws(ZeroMQError) -> Bool {
    try send(Message(bytes), more: more)
  }

  /// Sends a message, waiting until it can be queued.
  ///
  /// - Parameters:
  ///   - message: the message.
  ///   - more: whether more frames of the same message follow.
  ///   - timeout: how long to wait; `nil` waits forever, or until the context shuts down.
  /// - Returns: false if the time is over; `message` is then unchanged, otherwise it is empty.
  /// - Throws: the errors of a send that does not wait.
  public func send(
    _ message: inout Message, more: Bool = false, timeout: Duration?
  ) throws(ZeroMQError) -> Bool {
    handle.checkOwner()
    let deadline = Deadline(after: timeout)
    while true {
      // An option rather than polling, because a ROUTER always claims to be writable.
      try handle.set(ZMQ_SNDTIMEO, deadline.remainingMilliseconds, "sendTimeout")
      let flags = more ? ZMQ_SNDMORE : 0
      if unsafe zmq_msg_send(message.frame, handle.pointer, flags) >= 0 { return true }
      switch zmq_errno() {
      case EINTR: continue
      case EAGAIN where deadline.hasPassed: return false
      case EAGAIN: continue
      default: throw .last("send")
      }
    }
  }
}

extension SocketHandle {
  /// Sends a frame; `flags` must contain `ZMQ_DONTWAIT`.
  ///
  /// Returns false if the send would block.
  func send(
    _ frame: UnsafeMutablePointer<zmq_msg_t>, flags: Int32
  ) throws(ZeroMQError) -> Bool {
    while unsafe zmq_msg_send(frame, pointer, flags) < 0 {
      switch zmq_errno() {
      case EINTR: continue
      case EAGAIN: return false
      default: throw .last("send")
      }
    }
    return true
  }
}
