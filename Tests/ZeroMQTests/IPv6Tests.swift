import Testing
import ZeroMQ

/// Whether this machine has the address `::1`.
private func hasIPv6() -> Bool {
  var options = SocketOptions()
  options.ipv6 = true
  guard let context = try? Context(),
    let socket = try? Socket(.rep, context: context, options: options)
  else { return false }
  return (try? socket.bind("tcp://[::1]:*")) != nil
}

/// Sockets at IPv6 addresses of this machine.
@Suite(.enabled(if: hasIPv6(), "this machine has no ::1")) struct IPv6Tests {
  private let context: Context

  init() throws {
    context = try Context()
  }

  @Test(arguments: [
    ("[::1]", "[::1]", true), ("[::]", "[::1]", true), ("[::]", "127.0.0.1", true),
    ("[::]", "127.0.0.1", false), ("127.0.0.1", "127.0.0.1", true),
  ])
  func `a message comes over the family that both have`(
    bound: String, connected: String, connectsWithIPv6: Bool
  ) throws {
    var accepting = SocketOptions()
    accepting.ipv6 = bound.hasPrefix("[")
    let server = try Socket(.pull, context: context, options: accepting)
    try server.bind("tcp://\(bound):*")
    let port = try #require(try server.lastEndpoint.split(separator: ":").last)
    var connecting = SocketOptions()
    connecting.ipv6 = connectsWithIPv6
    let client = try Socket(.push, context: context, options: connecting)
    try client.connect("tcp://\(connected):\(port)")
    let isSent = try client.send([7])
    #expect(isSent)
    guard let message = try server.receive(timeout: patience) else { throw Missing("a message") }
    #expect(message.bytes == [7])
    let address = try #require(message.connection?.address)
    #expect(address.count == (bound.hasPrefix("[") ? 16 : 4))
    #expect(address.suffix(4) == (connected == "[::1]" ? [0, 0, 0, 1] : [127, 0, 0, 1]))
  }

  @Test func `without the option an IPv6 address is none`() throws {
    let socket = try Socket(.rep, context: context)
    let error = failure { () throws(ZeroMQError) in try socket.bind("tcp://[::1]:*") }
    #expect(error?.code == .noSuchDevice)
  }
}
