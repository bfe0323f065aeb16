/// One thing that an agent's shell has to do.
///
/// The shell must keep the order, because safety depends on it: first the changes, then the claim that they are
/// applied, then the proof that rests on that claim.
package enum AgentEffect: Equatable, Sendable {
  /// Send the message to the coordinator, or drop it if it cannot be sent now.
  case send(AgentMessage)
  /// Merge one change, made by the event with that sequence number.
  case merge(Change, at: SequenceNumber, grace: Duration, spread: Duration = .zero)
  /// Merge one dimension's watermark, which stands for all the events that touched it.
  case mergeWatermark(CoordinatorMessage.Page.Entry)
  /// Forget the active versions named up to this event; the coordinator sends all active ones again.
  case forgetVersions(through: SequenceNumber)
  /// The log forgot the events up to here: drop older entries, and raise the cache's own floor.
  case raiseFloor(to: SequenceNumber)
  /// Everything up to here is applied; new fills pin this position.
  case advance(Position)
  /// Everything committed before this instant of the node's own clock is applied.
  case prove(Instant)
  /// Serve nothing from the cache until the next proof.
  case fence
  /// Find the answer to an inquiry and pass it to ``AgentMachine/sendReply(_:at:into:)``. The search may take a
  /// while and must block nothing else.
  case inquire(Inquiry)
  /// The history changed: drop all entries and forget all watermarks.
  case startOver
  /// Close a connection and open it again.
  case reopen(AgentConnection)
  /// Record an occurrence for the log and the metrics.
  case note(AgentNote)
}

/// One of an agent's two connections.
package enum AgentConnection: Equatable, Sendable {
  /// Carries what the coordinator sends to every node.
  case broadcast
  /// Carries messages between the coordinator and this node alone.
  case session
}

/// An occurrence in an agent's life, for its log and metrics.
package enum AgentNote: Equatable, Sendable {
  /// The node joined the fleet.
  case joined(Position)
  /// The coordinator refused the node.
  case refused(CoordinatorMessage.Refusal.Code, String)
  /// Events are missing between the last one applied and the next one received.
  case gap(applied: SequenceNumber, next: SequenceNumber)
  /// All missing events are applied.
  case caughtUp(SequenceNumber)
  /// A message could not be decoded.
  case garbled(WireError)
  /// The node's history differs from the coordinator's.
  case diverged(Position)
  /// A message came from another run of the coordinator than the one that welcomed this node.
  case otherRun(RunID)
  /// The wall clock and the boot clock moved apart by this much: the machine was probably paused.
  case clockJump(Duration)
  /// The coordinator has been silent for this long.
  case silence(Duration)
  /// A connection seemed dead and was reopened.
  case reopened(AgentConnection)
}
