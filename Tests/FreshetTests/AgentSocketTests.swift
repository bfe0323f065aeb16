import Testing
import ZeroMQ

@testable import Freshet

/// What an agent's sockets may do to the process that embeds them.
struct AgentSocketTests {
  /// TCP's own probes find a connection that is dead.
  ///
  /// libzmq aborts the process if a heartbeat is due on a connection that was lost while it was not read. A socket that
  /// closes is not read.
  @Test(arguments: [Socket.Kind.sub, .dealer])
  func `a socket sends no heartbeats, never stops reading, and finds a dead connection`(
    kind: Socket.Kind
  ) throws {
    let options = SocketOptions.ofAgent(kind, bound: .seconds(10))
    #expect(options.heartbeatInterval == nil)
    #expect(options.receiveHighWaterMark == 1 << 30)
    let probes = try #require(options.tcpKeepAlive)
    #expect(probes.idle + probes.interval * probes.count <= .seconds(5))
  }
}
