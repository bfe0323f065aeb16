import CZeroMQ

/// One frame: bytes that libzmq owns, with a flag that tells whether more frames follow.
///
///     var event = Message(bytes)
///     _ = try first.send(event.copy())   // shares the bytes, does not copy them
///     _ = try second.send(&event)
///
/// A message is owned by one place at a time and may cross threads; its bytes never change.
@safe
public struct Message: ~Copyable, @unchecked Sendable {
  /// Lies on the heap, for short contents are inside the structure and need a fixed address.
  let frame: UnsafeMutablePointer<zmq_msg_t>

  /// Takes over an initialised frame.
  init(owning frame: UnsafeMutablePointer<zmq_msg_t>) {
    unsafe self.frame = unsafe frame
  }

  /// An empty message, also used as the place to receive into.
  public init() {
    unsafe frame = .allocate(capacity: 1)
    unsafe zmq_msg_init(frame)
  }

  /// A message with room for bytes, to be filled before anybody sees it.
  private init(size: Int) {
    unsafe frame = .allocate(capacity: 1)
    guard unsafe zmq_msg_init_size(frame, size) == 0 else {
      // As any allocation in Swift that fails.
      fatalError("No memory for a message of \(size) bytes")
    }
  }

  /// A message with a copy of the bytes.
  public init(_ bytes: Span<UInt8>) {
    self.init(size: bytes.count)
    unsafe bytes.withUnsafeBytes { unsafe frame.mutableBuffer.copyMemory(from: $0) }
  }

  /// A message with a copy of the bytes.
  public init(_ bytes: some Collection<UInt8>) {
    self.init(size: bytes.count)
    unsafe frame.mutableBuffer.copyBytes(from: bytes)
  }

  /// A message with the UTF-8 of a text.
  public init(_ text: String) {
    self.init(text.utf8)
  }

  deinit {
    unsafe frame.closeAndFree()
  }

  /// Gives the frame away instead of closing it.
  consuming func release() -> UnsafeMutablePointer<zmq_msg_t> {
    let frame = unsafe frame
    discard self
    return unsafe frame
  }

  /// Another message with the same bytes, which are shared and freed after the last of both.
  ///
  /// Costs a count and no copy of the bytes, but for those under 34 bytes.
  public borrowing func copy() -> Message {
    unsafe Message(owning: frame.copyToHeap())
  }
}
