import Testing
import ZeroMQ

@Suite struct PublishTests {
  let context: Context

  init() throws {
    context = try Context()
  }

  /// The next change at an XPUB; fails the test if none comes.
  private func nextChange(_ socket: borrowing Socket) throws -> SubscriptionChange {
    var poller = Poller()
    _ = poller.add(socket)
    try poller.poll(timeout: patience)
    guard let change = try socket.receiveSubscription() else { throw Missing("a subscription") }
    return change
  }

  @Test func `a subscriber gets what it subscribed to`() throws {
    let publisher = try Socket(.xpub, context: context)
    let endpoint = try publisher.bindAnywhere()
    let subscriber = try Socket(.sub, context: context)
    try subscriber.subscribe(to: Array("a".utf8))
    try subscriber.connect(endpoint)
    #expect(
      try nextChange(publisher) == SubscriptionChange(isSubscribed: true, prefix: [0x61]))
    #expect(try publisher.send(Array("b1".utf8)))
    #expect(try publisher.send(Array("a2".utf8)))
    #expect(try subscriber.next() == Array("a2".utf8))
    try subscriber.unsubscribe(from: Array("a".utf8))
    #expect(
      try nextChange(publisher) == SubscriptionChange(isSubscribed: false, prefix: [0x61]))
  }

  @Test func `verboser reports every subscription`() throws {
    var options = SocketOptions()
    options.xpubVerboser = true
    let publisher = try Socket(.xpub, context: context, options: options)
    let endpoint = try publisher.bindAnywhere()
    for _ in 0..<3 {
      let subscriber = try Socket(.sub, context: context)
      try subscriber.subscribe()
      try subscriber.connect(endpoint)
      #expect(try nextChange(publisher) == SubscriptionChange(isSubscribed: true, prefix: []))
      subscriber.close()
      #expect(try nextChange(publisher) == SubscriptionChange(isSubscribed: false, prefix: []))
    }
    #expect(try publisher.receiveSubscription() == nil)
  }

  @Test func `a topic too long for libzmq is refused`() throws {
    let subscriber = try Socket(.sub, context: context)
    try subscriber.subscribe(to: [UInt8](repeating: 1, count: 245))
    let error = failure { () throws(ZeroMQError) in
      try subscriber.subscribe(to: [UInt8](repeating: 1, count: 246))
    }
    #expect(error?.code == .invalidArgument)
    #expect(error?.detail == "a topic of 246 bytes, 245 are allowed")
  }

  @Test func `only a subscriber subscribes`() throws {
    let socket = try Socket(.pub, context: context)
    let error = failure { () throws(ZeroMQError) in try socket.subscribe() }
    #expect(error?.code == .invalidArgument)
  }

  @Test func `an XSUB subscribes by message, and other messages are skipped`() throws {
    let publisher = try Socket(.xpub, context: context)
    let endpoint = try publisher.bindAnywhere()
    let subscriber = try Socket(.xsub, context: context)
    try subscriber.connect(endpoint)
    #expect(try subscriber.send([9, 9]))
    #expect(try subscriber.send([1, 5]))
    var changes: [SubscriptionChange] = []
    _ = try eventually("the subscription", wait: { try publisher.waitBriefly() }) {
      if let change = try publisher.receiveSubscription() { changes.append(change) }
      return changes.isEmpty ? nil : true
    }
    #expect(changes == [SubscriptionChange(isSubscribed: true, prefix: [5])])
  }

  @Test func `tending takes no more than its limit`() throws {
    let publisher = try Socket(.xpub, context: context)
    try publisher.bind("inproc://tend")
    let subscriber = try Socket(.sub, context: context)
    try subscriber.connect("inproc://tend")
    for topic in 0..<10 { try subscriber.subscribe(to: [UInt8(topic)]) }
    #expect(try publisher.tend(limit: 4) == 4)
    #expect(try publisher.tend(limit: 0) == 0)
    #expect(try publisher.tend() == 6)
    #expect(try publisher.tend() == 0)
    #expect(try subscriber.tend() == 0)
  }
}
