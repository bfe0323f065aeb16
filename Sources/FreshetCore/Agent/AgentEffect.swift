/// One thing that an agent's shell must do.
///
/// The shell must carry out effects in the order given, because safety depends on it: first the changes, then the claim
/// that they are applied, then the proof that rests on this claim.
package enum AgentEffect: Equatable, Sendable {
  /// Send the message to the coordinator, or drop it if it cannot be sent now.
  case send(AgentMessage)
  /// Merge one change, made by the event with the given sequence number.
  case merge(Change, at: SequenceNumber, grace: Duration, spread: Duration = .zero)
  /// Merge the watermark of one dimension, which stands for all events that touched it.
  case mergeWatermark(CoordinatorMessage.Page.Entry)
  /// Forget the active versions named up to this event.
  ///
  /// The coordinator sends all active versions again.
  case forgetVersions(through: SequenceNumber)
  /// Drop all entries older than this event and raise the cache's floor, because the log has forgotten the events.
  case raiseFloor(to: SequenceNumber)
  /// Record that everything up to this position is applied.
  ///
  /// New fills take it as their position.
  case advance(Position)
  /// Record that everything committed before this instant of the node's own clock is applied.
  case prove(Instant)
  /// Make every lookup a miss until the next proof.
  case fence
  /// Find the answer to an inquiry and pass it to ``AgentMachine/sendReply(_:at:into:)``.
  ///
  /// The search may take a while, so it must not block any other work.
  case inquire(Inquiry)
  /// Drop all entries and forget all watermarks, because the log's history changed.
  case startOver
  /// Close a connection and open it again.
  case reopen(AgentConnection)
  /// Record an occurrence in the log and the metrics.
  case note(AgentNote)
}

/// One of the two connections of an agent to its coordinator.
package enum AgentConnection: Equatable, Sendable {
  /// The connection on which the coordinator sends the same frames to every node.
  case broadcast
  /// The connection for messages between the coordinator and this node alone.
  case session
}

/// An occurrence in an agent's life, for its log and its metrics.
package enum AgentNote: Equatable, Sendable {
  /// The node joined the fleet, whose log ended at the given position.
  case joined(Position)
  /// The coordinator refused the node, for the given reason.
  case refused(CoordinatorMessage.Refusal.Code, String)
  /// Events are missing between the last one applied and the next one received.
  case gap(applied: SequenceNumber, next: SequenceNumber)
  /// The node caught up: all events through the given one are applied.
  case caughtUp(SequenceNumber)
  /// A message could not be decoded.
  case garbled(WireError)
  /// The node's history differs from the coordinator's at the given position.
  case diverged(Position)
  /// A message came from another run of the coordinator than the one that welcomed this node.
  case otherRun(RunID)
  /// The wall clock and the boot-time clock moved apart by the given time: the machine was probably paused.
  case clockJump(Duration)
  /// The coordinator has sent nothing for the given time.
  case silence(Duration)
  /// A connection seemed dead and was reopened.
  case reopened(AgentConnection)
}
