import CZeroMQ
import Glibc

extension Socket {
  /// Sends a message, or says that it would have to wait for that.
  ///
  /// On success `message` is left empty, for libzmq owns the bytes then; else it is as before.
  ///
  /// - Parameters:
  ///   - message: what to send.
  ///   - more: whether more frames of the same message follow. A ``Multipart`` is safer.
  /// - Returns: false at the high-water mark, or if no peer is there. PUB and XPUB never return
  ///   false: they drop for the peers that cannot take more, and tell nobody.
  /// - Throws: ``ZeroMQError/Code/unroutable`` from a ROUTER that does not know the peer,
  ///   ``ZeroMQError/Code/terminated`` after the context's shutdown.
  public func send(_ message: inout Message, more: Bool = false) throws(ZeroMQError) -> Bool {
    handle.checkOwner()
    return try unsafe handle.send(message.frame, flags: ZMQ_DONTWAIT | (more ? ZMQ_SNDMORE : 0))
  }

  /// Sends a message and gives it up, also when the answer is false.
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
  ///   - message: what to send.
  ///   - more: whether more frames of the same message follow.
  ///   - timeout: how long to wait; `nil` for ever, or until the context shuts down.
  /// - Returns: false when the time is over; `message` is then as before, else it is empty.
  /// - Throws: the same as a send that does not wait.
  public func send(
    _ message: inout Message, more: Bool = false, timeout: Duration?
  ) throws(ZeroMQError) -> Bool {
    handle.checkOwner()
    let deadline = Deadline(after: timeout)
    while true {
      // By option and not by poll: a ROUTER always says that it is writable.
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
  /// Sends a frame with `ZMQ_DONTWAIT` among the flags; false if it would block.
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
