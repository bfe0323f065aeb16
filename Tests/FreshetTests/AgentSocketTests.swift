import Testing
import ZeroMQ

@testable import Freshet

/// What an agent's sockets may do to the process that embeds them.
struct AgentSocketTests {
  /// libzmq aborts the process if a heartbeat is due on a connection that was lost while it was not read.
  @Test(arguments: [Socket.Kind.sub, .dealer])
  func `a socket that may stop reading sends no heartbeats`(kind: Socket.Kind) {
    let options = SocketOptions.ofAgent(kind, bound: .seconds(10))
    #expect(options.receiveHighWaterMark == 10_000)
    #expect(options.heartbeatInterval == nil)
  }
}
