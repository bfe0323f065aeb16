import FreshetCore
import FreshetRuntime
import InMemoryLogging
import Logging
import Testing
import ZeroMQ

@testable import FreshetCoordinator

/// Whether this machine has the address `::1`.
private func hasIPv6() -> Bool {
  var options = SocketOptions()
  options.ipv6 = true
  guard let context = try? ProcessContext.context(ioThreads: 1, peers: 1),
    let socket = try? Socket(.router, context: context, options: options)
  else { return false }
  return (try? socket.bind("tcp://[::1]:*")) != nil
}

/// The agents' ports at IPv6 addresses.
extension NodePortsTests {
  @Test(.enabled(if: hasIPv6(), "this machine has no ::1"), arguments: ["::1", "[::1]", "::"])
  func `a listed node is let in at an IPv6 address, and a stranger is not`(host: String) throws {
    var ports = try open(policy(node.publicKey), at: host)
    try ports.check(context: context)
    let endpoint = NodePortCheck.reachable(ports.endpoints.session)
    #expect(endpoint.hasPrefix("tcp://[::1]:"))
    let peer = try connect(.dealer, endpoint, as: node)
    try work(&ports, until: "a message") { ports in
      _ = try peer.socket.send([1])
      if case .message = try ports.receive(at: SystemTime.now) { return true }
      return false
    }
    try ports.setKeys(try .generate())
    let rebound = ports.endpoints
    #expect(NodePortCheck.reachable(rebound.session) == endpoint)
  }

  @Test(
    .enabled(if: hasIPv6(), "this machine has no ::1"),
    arguments: [
      ("tcp://[::1]:", "0000000000000000/64"), ("tcp://127.0.0.1:", "127.0.0.1"),
    ])
  func `peers of one address are counted, those of IPv4 by that`(
    own: String, address: String
  ) throws {
    let log = InMemoryLogHandler()
    var ports = try open(
      NodePolicy(.open(permitsUnbounded: true)), at: "::", perAddress: 2,
      logger: Logger(label: "test") { _ in log })
    let port = try #require(ports.endpoints.sessionPort)
    let peers = try (0..<3).map { _ in
      PeerHolder(peer: try connect(.dealer, "\(own)\(port)", as: nil))
    }
    try work(&ports, until: "a cut") { ports in
      for peer in peers { _ = try peer.peer.socket.send([1]) }
      _ = try ports.receive(at: SystemTime.now)
      return !log.entries.isEmpty
    }
    #expect(log.entries.first?.metadata["address"] == "\(address)")
  }
}

/// A peer in an array.
private final class PeerHolder {
  let peer: NodePortsTests.Peer

  init(peer: consuming NodePortsTests.Peer) { self.peer = peer }
}
