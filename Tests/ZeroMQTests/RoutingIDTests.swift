import Glibc
import Testing
import ZeroMQ

/// libzmq aborts when it draws a name for a peer that another has claimed, and draws them from `rand()`.
@Suite struct RoutingIDTests {
  @Test func `a seed is drawn anew for each socket that names its peers`() throws {
    let context = try Context()
    var drawn: Set<CInt> = []
    for kind in [Socket.Kind.router, .rep, .stream, .router] {
      srand(1)
      let socket = try Socket(kind, context: context)
      drawn.insert(rand())
      socket.close()
    }
    #expect(drawn.count == 4)
    // What every process that has not seeded it draws first.
    #expect(!drawn.contains(0x6b8b_4567))
  }
}
