import Testing
import ZeroMQ

@Suite struct OwnershipTests {
  @Test func `a context makes sockets on any thread`() throws {
    let context = try Context()
    let sink = try Socket(.pull, context: context)
    try sink.bind("inproc://threads")
    let wait = onThread {
      do {
        let source = try Socket(.push, context: context)
        try source.connect("inproc://threads")
        #expect(try source.send([1]))
      } catch {
        Issue.record(error)
      }
    }
    #expect(try sink.next() == [1])
    try wait()
  }

  @Test func `a message crosses threads`() throws {
    let context = try Context()
    let message = Message([UInt8](repeating: 1, count: 1000))
    let copy = message.copy()
    let sink = try Socket(.pull, context: context)
    try sink.bind("inproc://crossing")
    let handover = Handover(copy)
    let wait = onThread {
      do {
        let source = try Socket(.push, context: context)
        try source.connect("inproc://crossing")
        #expect(try source.send(handover.message.copy()))
      } catch {
        Issue.record(error)
      }
    }
    #expect(try sink.next() == message.bytes)
    try wait()
  }

  #if DEBUG
    @Test func `a socket used by another thread traps in a debug build`() async {
      await #expect(processExitsWith: .failure) {
        let context = try Context()
        let socket = try Socket(.pull, context: context)
        let thief = Thief(handle: socket.handle)
        try onThread { thief.use() }()
      }
    }
  #endif
}

/// A message that several threads may read.
private final class Handover: Sendable {
  let message: Message
  init(_ message: consuming Message) { self.message = message }
}

#if DEBUG
  /// Breaks the rule that the compiler enforces.
  private final class Thief: @unchecked Sendable {
    private let handle: SocketHandle
    init(handle: SocketHandle) { self.handle = handle }
    func use() { handle.checkOwner() }
  }
#endif
