package import FreshetCore

extension FleetState {
  /// What an effect leaves for the shell of an agent to do.
  package enum Remainder: Equatable, Sendable {
    /// Send it.
    case send(AgentMessage)
    /// Close it, and open it anew.
    case reopen(AgentConnection)
    /// Find the answer to it.
    case inquire(Inquiry)
    /// Tell people.
    case note(AgentNote)
    /// The node is here now; nil: nowhere, until it has joined again.
    case moved(Position?)
    /// A proof was given.
    case proven
  }

  /// Does what the agent's machine asked for, as far as this node's knowledge goes.
  ///
  /// Call it for every effect, in the machine's order, from the agent's one thread.
  ///
  /// - Returns: what is left to do; nil if nothing is.
  package func perform(_ effect: AgentEffect, at now: Instant) -> Remainder? {
    switch effect {
    case .send(let message): return .send(message)
    case .note(let note): return .note(note)
    case .inquire(let inquiry): return .inquire(inquiry)
    case .reopen(let connection): return .reopen(connection)
    case .merge(let change, let sequence, let grace, let spread):
      merge(change, at: sequence, grace: grace, spread: spread, now: now)
      return nil
    case .mergeWatermark(let entry):
      switch entry.subject {
      case .dimension(let dimension): merge(entry.watermark, into: dimension)
      case .keyPrefix(let prefix): merge(prefix: prefix, at: entry.watermark.droppedAt)
      }
      return nil
    case .forgetVersions(let sequence):
      forgetVersions(through: sequence)
      return nil
    case .raiseFloor(let floor):
      raiseFloor(to: floor)
      return nil
    case .advance(let position):
      advance(to: position.sequence)
      return .moved(position)
    case .prove(let freshAsOf):
      prove(freshAsOf: freshAsOf)
      return .proven
    case .fence:
      fence()
      return nil
    case .startOver:
      startOver()
      return .moved(nil)
    }
  }
}
