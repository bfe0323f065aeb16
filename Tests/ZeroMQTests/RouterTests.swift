import Testing
import ZeroMQ

@Suite struct RouterTests {
  let context: Context

  init() throws {
    context = try Context()
  }

  private func dealer(_ name: String, to endpoint: String) throws -> Socket {
    var options = SocketOptions()
    options.routingID = Array(name.utf8)
    options.immediate = true
    let socket = try Socket(.dealer, context: context, options: options)
    try socket.connect(endpoint)
    return socket
  }

  @Test func `a peer is addressed by its routing id`() throws {
    let router = try Socket(.router, context: context)
    let endpoint = try router.bindAnywhere()
    let first = try dealer("first", to: endpoint)
    let second = try dealer("second", to: endpoint)
    for name in ["first", "second"] {
      var hello = Message("hello from \(name)")
      let wasSent =
        name == "first"
        ? try first.send(&hello, timeout: patience) : try second.send(&hello, timeout: patience)
      #expect(wasSent)
      #expect(try router.nextParts() == [Array(name.utf8), Array("hello from \(name)".utf8)])
    }
    #expect(try router.send(Multipart([Array("second".utf8), [2]])))
    #expect(try router.send(Multipart([Array("first".utf8), [1]])))
    #expect(try first.next() == [1])
    #expect(try second.next() == [2])
  }

  @Test func `an unknown peer is an error`() throws {
    let router = try Socket(.router, context: context)
    let error = failure { () throws(ZeroMQError) in
      _ = try router.send(Multipart([Array("nobody".utf8), [1]]))
    }
    #expect(error?.code == .unroutable)
  }

  @Test func `a peer that has gone becomes unroutable`() throws {
    let router = try Socket(.router, context: context)
    let endpoint = try router.bindAnywhere()
    do {
      let leaver = try dealer("leaver", to: endpoint)
      var hello = Message("hello")
      #expect(try leaver.send(&hello, timeout: patience))
      _ = try router.nextParts()
    }
    let error = try eventually("the departure", wait: { try router.waitBriefly() }) {
      failure { () throws(ZeroMQError) in
        _ = try router.send(Multipart([Array("leaver".utf8), [1]]))
      }
    }
    #expect(error.code == .unroutable)
  }

  @Test func `a full peer refuses and does not swallow`() throws {
    var options = SocketOptions()
    options.sendHighWaterMark = 2
    let router = try Socket(.router, context: context, options: options)
    try router.bind("inproc://full-peer")
    var small = SocketOptions()
    small.routingID = [7]
    small.receiveHighWaterMark = 2
    let peer = try Socket(.dealer, context: context, options: small)
    try peer.connect("inproc://full-peer")
    #expect(try peer.send([0]))
    #expect(try router.nextParts() == [[7], [0]])
    var sent = 0
    while try router.send(Multipart([[7], [1]])) {
      sent += 1
      try #require(sent < 100)
    }
    #expect(sent == 4)
    var first = Message([7])
    #expect(try !router.send(&first, more: true, timeout: .milliseconds(20)))
  }

  @Test func `a newcomer cannot take over a routing id`() throws {
    let router = try Socket(.router, context: context)
    let endpoint = try router.bindAnywhere()
    let owner = try dealer("name", to: endpoint)
    var hello = Message("owner")
    #expect(try owner.send(&hello, timeout: patience))
    _ = try router.nextParts()
    let thief = try dealer("name", to: endpoint)
    var claim = Message("thief")
    #expect(try thief.send(&claim, timeout: patience))
    #expect(try router.receive(timeout: moment)?.count == nil)
    #expect(try router.send(Multipart([Array("name".utf8), [1]])))
    #expect(try owner.next() == [1])
    #expect(try thief.receive()?.count == nil)
  }

  @Test func `handover lets a newcomer take over`() throws {
    var options = SocketOptions()
    options.routerHandover = true
    let router = try Socket(.router, context: context, options: options)
    let endpoint = try router.bindAnywhere()
    let owner = try dealer("name", to: endpoint)
    var hello = Message("owner")
    #expect(try owner.send(&hello, timeout: patience))
    _ = try router.nextParts()
    let heir = try dealer("name", to: endpoint)
    var claim = Message("heir")
    #expect(try heir.send(&claim, timeout: patience))
    #expect(try router.nextParts() == [Array("name".utf8), Array("heir".utf8)])
    #expect(try router.send(Multipart([Array("name".utf8), [1]])))
    #expect(try heir.next() == [1])
  }
}
