/// What the shell of an agent has to do, in order.
///
/// The order is part of the safety: changes come before the claim that they are applied, and that
/// comes before the proof which rests on it.
package enum AgentEffect: Equatable, Sendable {
  /// Send to the coordinator; if that is not possible now, drop it.
  case send(AgentMessage)
  /// Take in one change made by the event at a sequence.
  case merge(Change, at: SequenceNumber, grace: Duration, spread: Duration = .zero)
  /// Take in what is left of many events.
  case mergeWatermark(CoordinatorMessage.Page.Entry)
  /// Forget which versions were active up to here: all that are active are told anew.
  case forgetVersions(through: SequenceNumber)
  /// What happened up to here is forgotten: drop what is older, and forget it here too.
  case raiseFloor(to: SequenceNumber)
  /// Everything up to here is applied: what fills pin from now on.
  case advance(Position)
  /// Everything committed before this instant of the own clock is applied.
  case prove(Instant)
  /// Serve nothing until the next proof.
  case fence
  /// Find the answer to an inquiry, and give it to
  /// ``AgentMachine/noteReply(_:at:into:)``. It may take a while, and must hold up nothing else.
  case inquire(Inquiry)
  /// Another history: drop everything, forget all watermarks.
  case startOver
  /// Close a connection, and open it anew.
  case reopen(AgentConnection)
  /// Something that people may want to know.
  case note(AgentNote)
}

/// One of the two connections of an agent.
package enum AgentConnection: Equatable, Sendable {
  /// What the coordinator sends to everyone.
  case broadcast
  /// What it and this node say to each other.
  case session
}

/// What happens to an agent, for its log and its metrics.
package enum AgentNote: Equatable, Sendable {
  /// It is in the fleet.
  case joined(Position)
  /// The coordinator will not have it.
  case refused(CoordinatorMessage.Refusal.Code, String)
  /// Events are missing between what was applied and what came.
  case gap(applied: SequenceNumber, next: SequenceNumber)
  /// What was missing is applied.
  case caughtUp(SequenceNumber)
  /// Bytes that do not decode.
  case garbled(WireError)
  /// The history here is not the coordinator's.
  case diverged(Position)
  /// Another run of the coordinator speaks than the one that welcomed this node.
  case otherRun(RunID)
  /// Wall clock and boot clock moved apart by so much: this machine was probably paused.
  case clockJump(Duration)
  /// The coordinator has not answered for so long.
  case silence(Duration)
  /// A connection seems dead, and is opened anew.
  case reopened(AgentConnection)
}
