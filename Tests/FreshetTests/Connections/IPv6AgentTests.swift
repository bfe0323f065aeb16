import Freshet
import FreshetRuntime
import Testing
import ZeroMQ

/// Whether this machine has the address `::1`.
private func hasIPv6() -> Bool {
  var options = SocketOptions()
  options.ipv6 = true
  guard let context = try? ProcessContext.context(peers: 1),
    let socket = try? Socket(.router, context: context, options: options)
  else { return false }
  return (try? socket.bind("tcp://[::1]:*")) != nil
}

/// Agents of a coordinator at an IPv6 address.
@Suite(.timeLimit(.minutes(5)), .enabled(if: hasIPv6(), "this machine has no ::1"))
struct IPv6AgentTests {
  @Test func `a node joins, and follows events`() async throws {
    let coordinator = try SocketCoordinator(at: "::1")
    defer { coordinator.stop() }
    let agent = try FreshetAgent(
      AgentConfiguration(coordinator: coordinator.address, name: "node", application: "tests"))
    try agent.start()
    try await agent.untilProven()
    coordinator.publish([Event(.purge(.everything))])
    try await agent.untilApplied(1)
    await agent.stop()
  }
}
