import CZeroMQ

extension Message {
  /// The number of bytes.
  public var count: Int { unsafe zmq_msg_size(frame) }

  /// Whether the message has no bytes.
  public var isEmpty: Bool { count == 0 }

  /// Whether this is a received frame that is not the last of its message.
  public var more: Bool { unsafe zmq_msg_more(frame) == 1 }

  /// A copy of the bytes.
  ///
  /// ``withBytes(_:)`` gives access without copying.
  public var bytes: [UInt8] { unsafe Array(frame.buffer) }

  /// Calls `body` with the bytes, without copying them.
  public borrowing func withBytes<Result: ~Copyable, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe body(frame.buffer.bindMemory(to: UInt8.self).span)
  }

  /// Calls `body` with the raw bytes, without copying them.
  public borrowing func withRawBytes<Result: ~Copyable, Failure: Error>(
    _ body: (RawSpan) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe body(frame.buffer.bytes)
  }

  /// Calls `body` with a pointer to the bytes, valid until `body` returns.
  @unsafe
  public borrowing func withUnsafeBytes<Result: ~Copyable, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe body(frame.buffer)
  }
}

extension Message {
  /// The user id that the ZAP handler assigned to the sender; `nil` if there is none.
  ///
  /// For a message from a ROUTER, ask the payload frame: libzmq 4.3.4 may lose the metadata of the first frame.
  /// Trust this id, not the routing id, which each peer chooses for itself.
  public var userID: String? { metadata("User-Id") }

  /// The connection that delivered the message; nil for a message that no connection delivered.
  ///
  /// It may have ended since: see ``PeerConnection``.
  public var connection: PeerConnection? { unsafe frame.connection }

  /// The address of the sender, for `tcp` without the port; `nil` if unknown.
  public var peerAddress: String? { metadata("Peer-Address") }

  /// A property of the connection that delivered the message, such as `Socket-Type`; `nil` if there is none.
  public func metadata(_ name: String) -> String? {
    unsafe frame.metadata(name)
  }
}
