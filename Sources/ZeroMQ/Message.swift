import CZeroMQ

/// One frame: bytes owned by libzmq, with a flag that tells whether more frames follow.
///
///     var event = Message(bytes)
///     _ = try first.send(event.copy())   // shares the bytes, does not copy them
///     _ = try second.send(&event)
///
/// A message has one owner at a time and may cross threads; its bytes never change.
@safe
public struct Message: ~Copyable, @unchecked Sendable {
  /// On the heap, because short contents are stored inside the structure and need a fixed address.
  let frame: UnsafeMutablePointer<zmq_msg_t>

  /// Takes ownership of an initialised frame.
  init(owning frame: UnsafeMutablePointer<zmq_msg_t>) {
    unsafe self.frame = unsafe frame
  }

  /// Creates an empty message, which also serves to receive into.
  public init() {
    unsafe frame = .allocate(capacity: 1)
    unsafe zmq_msg_init(frame)
  }

  /// Creates a message of `size` bytes, to be filled before anybody sees it.
  private init(size: Int) {
    unsafe frame = .allocate(capacity: 1)
    guard unsafe zmq_msg_init_size(frame, size) == 0 else {
      // Like any allocation in Swift that fails.
      fatalError("No memory for a message of \(size) bytes")
    }
  }

  /// Creates a message with a copy of the bytes.
  public init(_ bytes: Span<UInt8>) {
    self.init(size: bytes.count)
    unsafe bytes.withUnsafeBytes { unsafe frame.mutableBuffer.copyMemory(from: $0) }
  }

  /// Creates a message with a copy of the bytes.
  public init(_ bytes: some Collection<UInt8>) {
    self.init(size: bytes.count)
    unsafe frame.mutableBuffer.copyBytes(from: bytes)
  }

  /// Creates a message with the UTF-8 of a text.
  public init(_ text: String) {
    self.init(text.utf8)
  }

  deinit {
    unsafe frame.closeAndFree()
  }

  /// Gives up ownership of the frame instead of closing it.
  consuming func release() -> UnsafeMutablePointer<zmq_msg_t> {
    let frame = unsafe frame
    discard self
    return unsafe frame
  }

  /// Creates another message that shares the same bytes, which are freed with the last of the two.
  ///
  /// Only increments a count, except that fewer than 34 bytes are copied.
  public borrowing func copy() -> Message {
    unsafe Message(owning: frame.copyToHeap())
  }
}
