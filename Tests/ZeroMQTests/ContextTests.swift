import Testing
import ZeroMQ

@Suite struct ContextTests {
  @Test(arguments: [(0, 10), (65, 10), (1, 0), (1, 65_536)])
  func `numbers out of range are refused`(threads: Int, sockets: Int) {
    let error = #expect(throws: ZeroMQError.self) {
      _ = try Context(ioThreads: threads, maxSockets: sockets)
    }
    #expect(error?.code == .invalidArgument)
  }

  @Test func `the bound on sockets is kept`() throws {
    let context = try Context(maxSockets: 2)
    let first = try Socket(.pair, context: context)
    let second = try Socket(.pair, context: context)
    let error = #expect(throws: ZeroMQError.self) { _ = try Socket(.pair, context: context) }
    #expect(error?.code == .tooManyOpen)
    #expect(context.openSockets == 2)
    #expect(try first.events == [] && second.events == [])
  }

  @Test func `a socket keeps its context alive`() throws {
    func orphan() throws -> Socket { try Socket(.pair, context: Context()) }
    let socket = try orphan()
    try socket.bind("inproc://orphan")
  }

  @Test func `after shutdown every call says so`() throws {
    let context = try Context()
    let socket = try Socket(.dealer, context: context)
    context.shutdown()
    context.shutdown()
    #expect(failure { () throws(ZeroMQError) in _ = try socket.receive() }?.code == .terminated)
    #expect(failure { () throws(ZeroMQError) in _ = try socket.send([1]) }?.code == .terminated)
    let error = #expect(throws: ZeroMQError.self) { _ = try Socket(.pair, context: context) }
    #expect(error?.code == .terminated)
  }

  @Test func `shutdown wakes a thread that waits for ever`() throws {
    let context = try Context()
    let ready = try WakeUp()
    let wait = onThread {
      do throws(ZeroMQError) {
        let socket = try Socket(.pull, context: context)
        ready.signal()
        _ = try socket.receive(timeout: nil)
        Issue.record("nothing was sent")
      } catch {
        #expect(error.code == .terminated)
      }
    }
    var poller = Poller()
    _ = poller.add(ready)
    #expect(try poller.poll(timeout: patience) == 1)
    context.shutdown()
    try wait()
    try context.terminate(timeout: patience)
  }

  @Test func `termination with an open socket gives up and can be repeated`() throws {
    let context = try Context()
    do {
      let socket = try Socket(.push, context: context)
      try socket.connect("tcp://127.0.0.1:1")
      _ = try socket.send([1, 2, 3])
      let error = #expect(throws: ZeroMQError.self) { try context.terminate(timeout: .zero) }
      #expect(error?.code == .timedOut)
      #expect(error?.detail == "with 1 sockets open")
      #expect(socket.kind == .push)
    }
    try context.terminate(timeout: patience)
    try context.terminate(timeout: .zero)
    context.shutdown()
    let error = #expect(throws: ZeroMQError.self) { _ = try Socket(.pair, context: context) }
    #expect(error?.code == .terminated)
  }

  @Test func `termination waits for sockets that other threads close`() throws {
    let context = try Context()
    let threads = try (0..<8).map { _ in
      let ready = try WakeUp()
      let wait = onThread {
        guard let socket = try? Socket(.pull, context: context) else { return }
        ready.signal()
        _ = try? socket.receive(timeout: nil)
      }
      var poller = Poller()
      _ = poller.add(ready)
      try poller.poll(timeout: patience)
      return wait
    }
    try context.terminate(timeout: patience)
    #expect(context.openSockets == 0)
    for wait in threads { try wait() }
  }
}
