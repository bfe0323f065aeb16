import FreshetCore
import Testing
import ZeroMQ

/// A node that joins, is given a proof, and is never heard of again.
enum SilentNode {
  /// So long that no test outlasts it, however busy the machine; the coordinator must permit it.
  static let bound: Duration = .seconds(600)

  /// Joins the coordinator whose sessions are at `endpoint`.
  static func join(_ endpoint: String, name: String) throws {
    if try !isJoining(endpoint, name: name) { Issue.record("no proof was given") }
  }

  /// Tries to join.
  ///
  /// - Returns: whether it was given a proof.
  static func isJoining(_ endpoint: String, name: String) throws -> Bool {
    let context = try Context()
    let socket = try Socket(.dealer, context: context)
    try socket.connect(endpoint)
    let node = NodeIdentity(
      id: name, name: name, application: "tests", applicationVersion: "1", bound: bound)
    var machine = AgentMachine(AgentMachine.Configuration(node: node), seed: 1)
    var effects: [AgentEffect] = []
    // It retries nothing, so that its time may stand still.
    let now = Instant(nanoseconds: 1)
    machine.start(at: now, into: &effects)
    // Hello, welcome, probe, proof: within a few messages, each of which is waited for.
    for _ in 0..<8 where !effects.isEmpty {
      for case .send(let message) in effects {
        let isSent = try socket.send(message.encoded())
        #expect(isSent)
      }
      effects = []
      guard let frame = try socket.receive(timeout: .seconds(5)) else { break }
      let message = try CoordinatorMessage(decoding: frame.bytes)
      if case .proof = message { return true }
      machine.receive(message, at: now, into: &effects)
    }
    return false
  }
}
