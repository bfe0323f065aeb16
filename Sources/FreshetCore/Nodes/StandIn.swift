/// Stands in for the machine's own policy until that is merged.
extension CoordinatorMachine {
  /// Puts `policy` in force.
  package mutating func setPolicy(
    _ policy: NodePolicy, at clocks: Clocks, into effects: inout [CoordinatorEffect]
  ) {
    _ = policy
  }

  /// Processes a message from a node whose connection has proven `credential`.
  package mutating func receive(
    _ message: AgentMessage, from peer: PeerID, as credential: NodeCredential, at clocks: Clocks,
    into effects: inout [CoordinatorEffect]
  ) {
    _ = credential
    receive(message, from: peer, at: clocks, into: &effects)
  }
}
