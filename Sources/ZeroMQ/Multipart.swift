import CZeroMQ

/// The frames of one message, of which libzmq delivers all or none.
///
///     var answer = Multipart()
///     answer.append(Message(routingID))
///     answer.append(Message(payload))
///     let wasSent = try router.send(answer)
@safe
public struct Multipart: ~Copyable, @unchecked Sendable {
  private(set) var frames: [UnsafeMutablePointer<zmq_msg_t>] = unsafe []

  /// The number of received frames that the receiver's limit left out.
  public internal(set) var omitted = 0

  /// Creates a message without frames, which cannot be sent yet.
  public init() {}

  /// Creates a message with one frame for each part.
  public init(_ parts: [[UInt8]]) {
    for part in parts { append(Message(part)) }
  }

  deinit {
    unsafe frames.forEach { unsafe $0.closeAndFree() }
  }

  /// The number of frames in the message.
  public var count: Int { unsafe frames.count }

  /// Whether there are no frames.
  public var isEmpty: Bool { unsafe frames.isEmpty }

  /// Adds a frame at the end.
  public mutating func append(_ message: consuming Message) {
    unsafe frames.append(message.release())
  }

  /// Removes and returns the first frame; `nil` if there is none.
  public mutating func popFirst() -> Message? {
    if isEmpty { return nil }
    return unsafe Message(owning: frames.removeFirst())
  }

  /// Removes and returns the last frame; `nil` if there is none.
  public mutating func popLast() -> Message? {
    guard let frame = unsafe frames.popLast() else { return nil }
    return unsafe Message(owning: frame)
  }

  /// A copy of a frame's bytes.
  public func bytes(at index: Int) -> [UInt8] {
    unsafe Array(frames[index].buffer)
  }

  /// Calls `body` with a frame's bytes, without copying them.
  public func withBytes<Result: ~Copyable, Failure: Error>(
    at index: Int, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe body(frames[index].buffer.bindMemory(to: UInt8.self).span)
  }

  /// The user id of the sender, see ``Message/userID``.
  ///
  /// Ask the last frame, not the first.
  public func userID(at index: Int) -> String? {
    unsafe frames[index].metadata("User-Id")
  }

  /// The connection that delivered the message, see ``Message/connection``.
  ///
  /// Ask the last frame, not the first.
  public func connection(at index: Int) -> PeerConnection? {
    unsafe frames[index].connection
  }

  /// A copy of the bytes of all frames.
  public var parts: [[UInt8]] {
    unsafe frames.map { unsafe Array($0.buffer) }
  }
}
