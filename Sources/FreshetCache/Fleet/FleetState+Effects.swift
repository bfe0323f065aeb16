package import FreshetCore

extension FleetState {
  /// The part of an effect that the agent's shell has to perform.
  package enum Remainder: Equatable, Sendable {
    /// Send this message.
    case send(AgentMessage)
    /// Close this connection and open it again.
    case reopen(AgentConnection)
    /// Answer this inquiry.
    case inquire(Inquiry)
    /// Report this note to people.
    case note(AgentNote)
    /// The node has moved to this position; nil until it has joined again.
    case moved(Position?)
    /// The node has proved its freshness.
    case proven
  }

  /// Performs the agent machine's effect, as far as it concerns this node's knowledge.
  ///
  /// Call it for every effect, in the machine's order, from the agent's one thread.
  ///
  /// - Returns: what the shell has to do; nil if nothing is left.
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
