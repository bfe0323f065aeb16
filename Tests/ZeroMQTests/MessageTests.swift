import Testing
import ZeroMQ

@Suite struct MessageTests {
  /// Below and above the size up to which libzmq keeps the bytes inside the frame.
  static let sizes = [0, 1, 33, 34, 1000, 100_000]

  @Test(arguments: sizes)
  func `a message has the bytes it was made of`(size: Int) {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
    let message = Message(bytes)
    #expect(message.count == size)
    #expect(message.isEmpty == (size == 0))
    #expect(message.bytes == bytes)
    #expect(Message(bytes[...]).bytes == bytes)
    #expect(Message(bytes.lazy.map { $0 }).bytes == bytes)
    let viaSpanOfBytes = Message(bytes.span)
    #expect(viaSpanOfBytes.bytes == bytes)
    #expect(message.more == false)
  }

  @Test func `text becomes UTF-8`() {
    #expect(Message("Grüße").bytes == Array("Grüße".utf8))
  }

  @Test(arguments: sizes)
  func `bytes can be read in place`(size: Int) {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
    let message = Message(bytes)
    let sum = bytes.reduce(0) { $0 + Int($1) }
    let viaSpan = message.withBytes { span in
      span.indices.reduce(0) { $0 + Int(span[$1]) }
    }
    #expect(viaSpan == sum)
    #expect(message.withRawBytes { $0.byteCount } == size)
    let viaPointer = unsafe message.withUnsafeBytes { unsafe Array($0) }
    #expect(viaPointer == bytes)
  }

  @Test(arguments: sizes)
  func `a copy outlives its original`(size: Int) {
    let bytes = [UInt8](repeating: 7, count: size)
    func copyOfLocal() -> Message {
      let message = Message(bytes)
      return message.copy()
    }
    #expect(copyOfLocal().bytes == bytes)
  }

  @Test func `a large copy shares its bytes`() {
    let message = Message([UInt8](repeating: 7, count: 1000))
    let copy = message.copy()
    let address = unsafe message.withUnsafeBytes { UInt(bitPattern: $0.baseAddress) }
    let copyAddress = unsafe copy.withUnsafeBytes { UInt(bitPattern: $0.baseAddress) }
    #expect(address == copyAddress)
  }

  @Test func `a message made here has no metadata`() {
    let message = Message("x")
    #expect(message.userID == nil)
    #expect(message.peerAddress == nil)
  }

  @Test func `one frame goes to many sockets`() throws {
    let context = try Context()
    let sink = try Socket(.pull, context: context)
    let endpoint = try sink.bindAnywhere()
    let event = Message([UInt8](repeating: 9, count: 10_000))
    for _ in 0..<5 {
      let source = try Socket(.push, context: context)
      try source.connect(endpoint)
      var copy = event.copy()
      #expect(try source.send(&copy, timeout: patience))
      #expect(copy.count == 0)
      #expect(try sink.next() == event.bytes)
    }
  }
}
