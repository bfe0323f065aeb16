import Foundation
import Testing
import ZeroMQ

@Suite struct PollerTests {
  let context: Context

  init() throws {
    context = try Context()
  }

  @Test func `only the ready item is named`() throws {
    let sink = try Socket(.pull, context: context)
    try sink.bind("inproc://ready")
    let other = try Socket(.pull, context: context)
    try other.bind("inproc://idle")
    let source = try Socket(.push, context: context)
    try source.connect("inproc://ready")
    var poller = Poller()
    let ready = poller.add(sink)
    let idle = poller.add(other)
    #expect(try poller.poll(timeout: .zero) == 0)
    #expect(try source.send([1]))
    #expect(try poller.poll(timeout: patience) == 1)
    #expect(poller.readiness(of: ready) == .readable)
    #expect(poller.readiness(of: idle) == [])
    // As long as the message is not taken the item stays ready: no edge can be missed.
    #expect(try poller.poll(timeout: .zero) == 1)
    #expect(try sink.next() == [1])
    #expect(try poller.poll(timeout: .zero) == 0)
    #expect(poller.readiness(of: ready) == [])
  }

  @Test func `interest can be changed and ended`() throws {
    let sink = try Socket(.pull, context: context)
    try sink.bind("inproc://interest")
    let source = try Socket(.push, context: context)
    try source.connect("inproc://interest")
    var poller = Poller()
    let item = poller.add(source, for: .writable)
    #expect(try poller.poll(timeout: patience) == 1)
    #expect(poller.readiness(of: item) == .writable)
    poller.setInterest([], for: item)
    #expect(try poller.poll(timeout: .zero) == 0)
    poller.setInterest(.writable, for: item)
    #expect(try poller.poll(timeout: .zero) == 1)
    poller.remove(item)
    poller.remove(item)
    poller.setInterest(.writable, for: item)
    #expect(poller.count == 0)
    #expect(poller.readiness(of: item) == [])
  }

  @Test func `a closed socket leaves the poller`() throws {
    var poller = Poller()
    let socket = try Socket(.pull, context: context)
    let item = poller.add(socket)
    let wakeUp = try WakeUp()
    let second = poller.add(wakeUp)
    socket.close()
    wakeUp.signal()
    #expect(try poller.poll(timeout: patience) == 1)
    #expect(poller.count == 1)
    #expect(poller.readiness(of: item) == [])
    #expect(poller.readiness(of: second) == .readable)
  }

  @Test func `a wait for ever for nothing is refused`() throws {
    var poller = Poller()
    let error = #expect(throws: ZeroMQError.self) { try poller.poll(timeout: nil) }
    #expect(error?.code == .invalidArgument)
    #expect(try poller.poll(timeout: .zero) == 0)
  }

  @Test func `a plain descriptor can be waited for`() throws {
    let pipe = Pipe()
    var poller = Poller()
    let item = poller.add(descriptor: pipe.fileHandleForReading.fileDescriptor)
    #expect(try poller.poll(timeout: .zero) == 0)
    try pipe.fileHandleForWriting.write(contentsOf: [1])
    #expect(try poller.poll(timeout: patience) == 1)
    #expect(poller.readiness(of: item) == .readable)
  }

  @Test func `a closed descriptor is reported and no silence`() throws {
    var poller = Poller()
    let item = poller.add(descriptor: 1_000_000)
    #expect(try poller.poll(timeout: .zero) == 1)
    #expect(poller.readiness(of: item).contains(.failed))
  }

  @Test func `a wait ends with the context`() throws {
    let socket = try Socket(.pull, context: context)
    var poller = Poller()
    let item = poller.add(socket)
    context.shutdown()
    // libzmq either fails or calls the socket readable, whose receive then fails.
    do throws(ZeroMQError) {
      #expect(try poller.poll(timeout: patience) == 1)
      #expect(poller.readiness(of: item) == .readable)
      _ = try socket.receive()
      Issue.record("a socket works after shutdown")
    } catch {
      #expect(error.code == .terminated)
    }
  }

  @Test func `a signal does not cut a wait short`() throws {
    let socket = try Socket(.pull, context: context)
    let target = pthread_self()
    signal(SIGUSR1) { _ in }
    let isOver = try WakeUp()
    let wait = onThread {
      var poller = Poller()
      _ = poller.add(isOver)
      for _ in 0..<1000 {
        pthread_kill(target, SIGUSR1)
        if let ready = try? poller.poll(timeout: .milliseconds(5)), ready > 0 { return }
      }
    }
    var poller = Poller()
    _ = poller.add(socket)
    let start = ContinuousClock.now
    #expect(try poller.poll(timeout: moment) == 0)
    #expect(try socket.receive(timeout: moment)?.count == nil)
    #expect(ContinuousClock.now - start >= moment * 2)
    isOver.signal()
    try wait()
  }
}
