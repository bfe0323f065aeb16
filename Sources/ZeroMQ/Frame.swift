import CZeroMQ

/// Operations on the frames that a ``Message`` or a ``Multipart`` owns.
extension UnsafeMutablePointer<zmq_msg_t> {
  /// The frame's bytes, valid as long as the frame.
  var buffer: UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: zmq_msg_data(self), count: zmq_msg_size(self))
  }

  /// The frame's bytes, writable only by the code that has just created the frame.
  var mutableBuffer: UnsafeMutableRawBufferPointer {
    unsafe UnsafeMutableRawBufferPointer(start: zmq_msg_data(self), count: zmq_msg_size(self))
  }

  /// Creates a new frame that shares the bytes of this one.
  func copyToHeap() -> Self {
    let copy = Self.allocate(capacity: 1)
    unsafe zmq_msg_init(copy)
    // Fails only for a frame that is not initialised.
    unsafe zmq_msg_copy(copy, self)
    return unsafe copy
  }

  func metadata(_ name: String) -> String? {
    unsafe zmq_msg_gets(self, name).map { unsafe String(cString: $0) }
  }

  var connection: PeerConnection? {
    let descriptor = unsafe zmq_msg_get(self, ZMQ_SRCFD)
    return descriptor < 0 ? nil : PeerConnection(descriptor: Int(descriptor))
  }

  func closeAndFree() {
    unsafe zmq_msg_close(self)
    unsafe deallocate()
  }
}
