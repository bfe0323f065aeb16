import Testing
import ZeroMQ

@testable import Freshet

/// What an agent's sockets may do to the process that embeds them.
struct AgentSocketTests {
  /// libzmq aborts the process if a heartbeat is due on a connection that was lost while it was not read.
  @Test(arguments: [Socket.Kind.sub, .dealer])
  func `a socket that sends heartbeats never stops reading`(kind: Socket.Kind) {
    let options = SocketOptions.ofAgent(kind, bound: .seconds(10))
    #expect(options.heartbeatInterval == .seconds(1))
    #expect(options.receiveHighWaterMark == 1 << 30)
  }
}
