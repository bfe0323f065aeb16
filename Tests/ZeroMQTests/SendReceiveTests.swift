import Testing
import ZeroMQ

@Suite struct SendReceiveTests {
  let context: Context

  init() throws {
    context = try Context()
  }

  @Test(arguments: [anyPort, "inproc://echo"])
  func `a request is answered`(endpoint: String) throws {
    let server = try Socket(.rep, context: context)
    try server.bind(endpoint)
    let client = try Socket(.req, context: context)
    try client.connect(try server.lastEndpoint)
    #expect(try client.send([1, 2]))
    #expect(try server.next() == [1, 2])
    let nothing: [UInt8] = []
    let wasSent = try server.send(nothing.span)
    #expect(wasSent)
    #expect(try client.next() == [])
  }

  @Test func `no message is nil and no error`() throws {
    let socket = try Socket(.pull, context: context)
    #expect(try socket.receive()?.count == nil)
    #expect(try socket.receive(timeout: .zero)?.count == nil)
    #expect(try socket.receive(timeout: .milliseconds(20))?.count == nil)
    var message = Message("kept?")
    #expect(try !socket.receive(into: &message))
    #expect(message.count == 0)
  }

  @Test func `a kind that cannot receive says so`() throws {
    let socket = try Socket(.push, context: context)
    let error = failure { () throws(ZeroMQError) in _ = try socket.receive() }
    #expect(error?.code == .notSupported)
    #expect(error?.operation == "receive")
  }

  @Test func `lock-step is enforced`() throws {
    let socket = try Socket(.rep, context: context)
    let error = failure { () throws(ZeroMQError) in _ = try socket.send([1]) }
    #expect(error?.code == .wrongState)
  }

  @Test func `at the high-water mark a message is refused and kept`() throws {
    var options = SocketOptions()
    options.sendHighWaterMark = 3
    options.receiveHighWaterMark = 2
    let sink = try Socket(.pull, context: context, options: options)
    try sink.bind("inproc://mark")
    let source = try Socket(.push, context: context, options: options)
    try source.connect("inproc://mark")
    for number in 0..<5 { #expect(try source.send([UInt8(number)])) }
    var sixth = Message([5])
    #expect(try !source.send(&sixth))
    #expect(try !source.send(&sixth, timeout: .milliseconds(20)))
    #expect(sixth.bytes == [5])
    #expect(try source.events == [])
    for number in 0..<5 { #expect(try sink.next() == [UInt8(number)]) }
    #expect(try source.send(&sixth, timeout: patience))
    #expect(sixth.count == 0)
    #expect(try sink.next() == [5])
  }

  @Test func `without a peer a message is refused`() throws {
    let socket = try Socket(.push, context: context)
    #expect(try !socket.send([1]))
  }

  @Test func `a frame larger than the limit cuts the connection`() throws {
    var options = SocketOptions()
    options.maxMessageSize = 100
    let sink = try Socket(.pull, context: context, options: options)
    let monitor = try SocketMonitor(of: sink)
    let endpoint = try sink.bindAnywhere()
    let source = try Socket(.push, context: context)
    try source.connect(endpoint)
    var small = Message([UInt8](repeating: 1, count: 100))
    #expect(try source.send(&small, timeout: patience))
    #expect(try sink.next().count == 100)
    var large = Message([UInt8](repeating: 2, count: 101))
    #expect(try source.send(&large, timeout: patience))
    try monitor.wait { if case .disconnected = $0.kind { true } else { false } }
    #expect(try sink.receive()?.count == nil)
  }

  @Test func `metadata tells the peer's address`() throws {
    let sink = try Socket(.pull, context: context)
    let endpoint = try sink.bindAnywhere()
    let source = try Socket(.push, context: context)
    try source.connect(endpoint)
    var message = Message("hello")
    #expect(try source.send(&message, timeout: patience))
    guard let received = try sink.receive(timeout: patience) else { throw Missing("a frame") }
    #expect(received.peerAddress == "127.0.0.1")
    #expect(received.metadata("Socket-Type") == "PUSH")
    #expect(received.metadata("No-Such-Thing") == nil)
    #expect(received.userID == nil)
  }
}
