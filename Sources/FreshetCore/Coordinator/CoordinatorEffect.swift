/// One thing that a coordinator's shell has to do, in the order given.
package enum CoordinatorEffect: Equatable, Sendable {
  /// Write to the log, then call ``CoordinatorMachine/appended(_:at:into:)``. Only one write runs at a time.
  case append(AppendJob)
  /// Send a frame to every subscriber.
  case broadcast([UInt8])
  /// Send to one node, or drop the message if it cannot be sent now.
  case send(CoordinatorMessage, to: PeerID)
  /// Answer a publisher.
  case answer(PublishToken, PublishAnswer)
  /// Pass on events that are durable now to readers that follow the log.
  case committed([LoggedEvent])
  /// Answer an apply with its service's record.
  case recorded(RecordToken, Result<AppliedRecord, AppliedError>)
  /// Tell a waiter where its events stand; the last message if `isFinal`.
  case settlement(WaitToken, Settlement, isFinal: Bool)
  /// Tell a waiter that the log has no such event; its wait is over.
  case noSuchEvent(WaitToken)
  /// Give the caller of an inquiry the nodes' answers.
  case inquiryAnswer(InquiryToken, FleetAnswer)
  /// Stop the process: whether the last append is durable is unknown, so the log must be read again.
  case terminate(String)
  /// Record an occurrence for the log and the metrics.
  case note(CoordinatorNote)
}

/// The answer to one publish.
package enum PublishAnswer: Equatable, Sendable {
  case published([PublishReceipt])
  case refused(PublishError)
}

/// A connection of the ROUTER socket.
package struct PeerID: Hashable, Sendable {
  package let bytes: [UInt8]
  package init(_ bytes: [UInt8]) { self.bytes = bytes }
}

/// Identifies the publish that an answer belongs to.
package struct PublishToken: Hashable, Sendable {
  package let number: UInt64
  package init(_ number: UInt64) { self.number = number }
}

/// Identifies the wait that a settlement belongs to.
package struct WaitToken: Hashable, Sendable {
  package let number: UInt64
  package init(_ number: UInt64) { self.number = number }
}

/// An occurrence in a coordinator's life, for its log and metrics.
package enum CoordinatorNote: Equatable, Sendable {
  case joined(NodeIdentity)
  case left(NodeIdentity)
  /// A node was silent for so long that it serves nothing any more.
  case fenced(NodeIdentity)
  case refused(NodeIdentity, CoordinatorMessage.Refusal.Code)
  /// A node was removed, because it was fenced or silent for long enough.
  case forgot(NodeIdentity)
  /// A node's history differs from the log's; a new epoch begins.
  case diverged(NodeIdentity, Position)
  case newEpoch(Epoch)
  /// A message from a peer could not be decoded.
  case garbled(WireError)
  /// The log refused events.
  case logRefused(String)
  /// A wait ended before its events were settled, or before enough nodes were there.
  case missed(Settlement)
}
