import Testing
import ZeroMQ

@testable import FreshetCoordinator

@Suite struct PeerSharesTests {
  private func shares(
    nodes: Int, descriptors: Int, socketDirectory: String? = nil
  ) -> PeerShares {
    var configuration = CoordinatorConfiguration(dataDirectory: "d")
    configuration.expectedNodes = nodes
    configuration.socketDirectory = socketDirectory
    let limit = DescriptorLimit(soft: descriptors, hard: descriptors)
    return PeerShares(
      configuration, limit: limit,
      http: HTTPServer.mostConnections(within: limit, besides: nodes))
  }

  @Test(arguments: [(1, 258), (10, 1_024), (1_000, 2_256), (1_000, 65_536), (5_000, 1_048_576)])
  func `the expected nodes always have room, and all shares fit`(nodes: Int, descriptors: Int) {
    let shares = shares(nodes: nodes, descriptors: descriptors)
    #expect(shares.session.connections > nodes)
    #expect(shares.broadcast.connections == shares.session.connections)
    let limit = DescriptorLimit(soft: descriptors, hard: descriptors)
    let http = HTTPServer.mostConnections(within: limit, besides: nodes)
    let spare = DescriptorLimit.reserve + 2 * 64
    #expect(2 * shares.session.connections + http <= descriptors + spare)
  }

  @Test func `with Unix sockets a quarter of the descriptors stays free of the ports' connections`()
  {
    let plain = shares(nodes: 1_000, descriptors: 65_536).session.connections
    let local = shares(nodes: 1_000, descriptors: 65_536, socketDirectory: "/s").session.connections
    #expect(plain - local == 65_536 / 8)
  }

  @Test func `those that say nothing are bounded, whatever the fleet's size`() {
    #expect(shares(nodes: 1, descriptors: 1_024).session.unheard == 256)
    #expect(shares(nodes: 1_000, descriptors: 65_536).session.unheard == 1_000)
    #expect(shares(nodes: 50_000, descriptors: 1_048_576).session.unheard == 4_096)
  }
}

@Suite struct PeerOptionsTests {
  /// libzmq aborts the process if a heartbeat is due on a connection that was lost while it was not read.
  @Test(arguments: [Socket.Kind.xpub, .router], ["127.0.0.1", "::1"])
  func `a socket that sends heartbeats never stops reading`(kind: Socket.Kind, host: String) {
    let options = SocketOptions.forPeers(of: kind, at: host, security: .none, nil)
    #expect(options.heartbeatInterval == nil || options.receiveHighWaterMark == 1 << 30)
    #expect(options.tcpKeepAlive != nil)
  }

  @Test func `a subscriber may send few topics before they are read`() {
    let options = SocketOptions.forPeers(of: .xpub, at: "127.0.0.1", security: .none, nil)
    #expect(options.receiveHighWaterMark <= 16)
  }
}
