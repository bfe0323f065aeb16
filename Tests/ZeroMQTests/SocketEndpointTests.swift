import Testing
import ZeroMQ

@Suite struct SocketEndpointTests {
  let context: Context

  init() throws {
    context = try Context()
  }

  @Test func `a free port is chosen and told`() throws {
    let socket = try Socket(.rep, context: context)
    #expect(try socket.lastEndpoint == "")
    let endpoint = try socket.bindAnywhere()
    #expect(endpoint.hasPrefix("tcp://127.0.0.1:"))
    #expect(!endpoint.hasSuffix("*"))
  }

  @Test func `a port in use is an error with the endpoint`() throws {
    let first = try Socket(.rep, context: context)
    let endpoint = try first.bindAnywhere()
    let second = try Socket(.rep, context: context)
    let error = failure { () throws(ZeroMQError) in try second.bind(endpoint) }
    #expect(error == ZeroMQError(.addressInUse, operation: "bind", detail: endpoint))
  }

  @Test(arguments: [
    ("127.0.0.1:5555", ZeroMQError.Code.invalidArgument),
    ("tcp://127.0.0.1", .invalidArgument),
    ("tcp://127.0.0.1:70000", .invalidArgument),
    ("pigeon://loft", .protocolNotSupported),
    ("tcp://192.0.2.1:0", .addressNotAvailable),
    ("inproc://a\0b", .invalidArgument),
    ("ipc:///no/such/folder/socket", .noSuchEndpoint),
  ])
  func `a bad address is an error`(endpoint: String, code: ZeroMQError.Code) throws {
    let socket = try Socket(.rep, context: context)
    let error = failure { () throws(ZeroMQError) in try socket.bind(endpoint) }
    #expect(error?.code == code)
    #expect(error?.operation == "bind")
  }

  @Test func `an endpoint is free again after unbind`() throws {
    let socket = try Socket(.rep, context: context)
    let endpoint = try socket.bindAnywhere()
    try socket.unbind(endpoint)
    let error = failure { () throws(ZeroMQError) in try socket.unbind(endpoint) }
    #expect(error?.code == .noSuchEndpoint)
    let other = try Socket(.rep, context: context)
    // The listener is closed in the background.
    _ = try eventually("the port", wait: { try socket.waitBriefly() }) {
      failure { () throws(ZeroMQError) in try other.bind(endpoint) } == nil ? true : nil
    }
  }

  @Test func `only what was connected can be disconnected`() throws {
    let socket = try Socket(.dealer, context: context)
    try socket.connect("tcp://127.0.0.1:9")
    try socket.disconnect("tcp://127.0.0.1:9")
    let error = failure { () throws(ZeroMQError) in try socket.disconnect("tcp://127.0.0.1:9") }
    #expect(error?.code == .noSuchEndpoint)
  }
}

extension Socket {
  /// Blocks for a few milliseconds, or until something comes.
  func waitBriefly() throws {
    var poller = Poller()
    _ = poller.add(self)
    try poller.poll(timeout: .milliseconds(5))
  }
}
