import Testing
import ZeroMQ

@Suite struct MultipartTests {
  let context: Context

  init() throws {
    context = try Context()
  }

  @Test func `frames come in and go out in order`() {
    var message = Multipart([[1], [2]])
    message.append(Message([UInt8](repeating: 3, count: 50)))
    #expect(message.count == 3)
    #expect(message.isEmpty == false)
    #expect(message.bytes(at: 1) == [2])
    #expect(message.withBytes(at: 2) { $0.count } == 50)
    #expect(message.userID(at: 0) == nil)
    #expect(message.popFirst()?.bytes == [1])
    #expect(message.popLast()?.count == 50)
    #expect(message.parts == [[2]])
    #expect(message.popFirst()?.bytes == [2])
    #expect(message.popFirst()?.count == nil)
    #expect(message.popLast()?.count == nil)
  }

  @Test(arguments: [anyPort, "inproc://parts"])
  func `a message arrives whole`(endpoint: String) throws {
    let sink = try Socket(.pull, context: context)
    try sink.bind(endpoint)
    let source = try Socket(.push, context: context)
    try source.connect(try sink.lastEndpoint)
    let parts = [[1], [], [UInt8](repeating: 2, count: 5000), [3]]
    var poller = Poller()
    _ = poller.add(source, for: .writable)
    #expect(try poller.poll(timeout: patience) == 1)
    #expect(try source.send(Multipart(parts)))
    #expect(try sink.nextParts() == parts)
    #expect(try sink.receiveMultipart()?.count == nil)
  }

  @Test func `a message of frames sent one by one arrives whole`() throws {
    let pipeline = try Pipeline(context)
    #expect(try pipeline.source.send([1], more: true))
    #expect(try pipeline.sink.receive()?.count == nil)
    #expect(try pipeline.source.send([2]))
    #expect(try pipeline.sink.nextParts() == [[1], [2]])
  }

  @Test func `more frames than allowed are an error and the next message is intact`() throws {
    let pipeline = try Pipeline(context)
    #expect(try pipeline.source.send(Multipart([[1], [2], [3], [4]])))
    #expect(try pipeline.source.send(Multipart([[5], [6], [7]])))
    let error = failure { () throws(ZeroMQError) in _ = try pipeline.sink.receiveMultipart(limit: 3)
    }
    #expect(error?.code == .tooManyFrames)
    #expect(error?.detail == "4 frames, 3 are allowed")
    #expect(try pipeline.sink.nextParts(limit: 3) == [[5], [6], [7]])
  }

  @Test func `an empty message is refused`() throws {
    let pipeline = try Pipeline(context)
    let error = failure { () throws(ZeroMQError) in _ = try pipeline.source.send(Multipart()) }
    #expect(error?.code == .invalidArgument)
  }

  @Test func `a message refused at the high-water mark leaves nothing behind`() throws {
    let pipeline = try Pipeline(context, highWaterMark: 1)
    let message = Multipart([[1], [2]])
    var sent = 0
    while try pipeline.source.send(message) {
      sent += 1
      try #require(sent < 100)
    }
    #expect(sent == 2)
    for _ in 0..<sent { #expect(try pipeline.sink.nextParts() == [[1], [2]]) }
    #expect(try pipeline.sink.receive()?.count == nil)
    var poller = Poller()
    _ = poller.add(pipeline.source, for: .writable)
    #expect(try poller.poll(timeout: patience) == 1)
    #expect(try pipeline.source.send(message))
    #expect(try pipeline.sink.nextParts() == [[1], [2]])
  }
}

/// A PUSH and a PULL, connected inside the process.
private struct Pipeline: ~Copyable {
  let source: Socket
  let sink: Socket

  init(_ context: Context, highWaterMark: Int = 1000) throws {
    var options = SocketOptions()
    options.sendHighWaterMark = highWaterMark
    options.receiveHighWaterMark = highWaterMark
    let sink = try Socket(.pull, context: context, options: options)
    try sink.bind("inproc://pipeline")
    let source = try Socket(.push, context: context, options: options)
    try source.connect("inproc://pipeline")
    self.sink = sink
    self.source = source
  }
}
