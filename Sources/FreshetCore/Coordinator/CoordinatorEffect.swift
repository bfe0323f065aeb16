/// One thing that a coordinator's shell must do.
///
/// The shell must carry out effects in the order given.
package enum CoordinatorEffect: Equatable, Sendable {
  /// Write to the log, then call ``CoordinatorMachine/appended(_:at:into:)``.
  ///
  /// Only one write is requested at a time.
  case append(AppendJob)
  /// Send a frame to every subscriber.
  case broadcast([UInt8])
  /// Send a message to one node, or drop it if it cannot be sent now.
  case send(CoordinatorMessage, to: PeerID)
  /// Cut the connection behind the peer, because nothing that it says can count.
  ///
  /// An honest peer connects again.
  case cut(PeerID)
  /// Answer a publisher.
  case answer(PublishToken, PublishAnswer)
  /// Pass events that are now durable to the readers that follow the log.
  case committed([LoggedEvent])
  /// Answer the caller of a change to a service's record.
  case recorded(RecordToken, Result<AppliedRecord, AppliedError>)
  /// Give a waiting caller the standing of its events.
  ///
  /// If `isFinal`, the wait is over.
  case settlement(WaitToken, Settlement, isFinal: Bool)
  /// Answer a waiting caller that the log has no such event.
  ///
  /// The wait is over.
  case noSuchEvent(WaitToken)
  /// Give the caller of an inquiry the nodes' answers.
  case inquiryAnswer(InquiryToken, FleetAnswer)
  /// Stop the process: it is unknown whether the last append is durable, so the log must be read again.
  case terminate(String)
  /// Record an occurrence in the log and the metrics.
  case note(CoordinatorNote)
}

/// The result of one publish: the receipts, or the reason why nothing was logged.
package enum PublishAnswer: Equatable, Sendable {
  case published([PublishReceipt])
  case refused(PublishError)
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

/// An occurrence in a coordinator's life, for its log and its metrics.
package enum CoordinatorNote: Equatable, Sendable {
  case joined(NodeIdentity)
  case left(NodeIdentity)
  /// A node has been silent for so long that it serves nothing any more.
  case fenced(NodeIdentity)
  case refused(NodeIdentity, CoordinatorMessage.Refusal.Code)
  /// A connection without a key, or with one that no grant has, said hello for the node.
  case refusedKey(NodeIdentity, NodeCredential)
  /// A node was refused because its grant, or the whole fleet, has as many nodes as it may have.
  case quota(NodeIdentity, grant: String?)
  /// A node no longer fits the policy: it gets no proof from now on.
  case revoked(NodeIdentity)
  /// An application has had fewer nodes than expected for a while.
  case missing(ApplicationView)
  /// An application has as many nodes as expected again.
  case complete(ApplicationView)
  /// Messages were dropped because a peer sends too many; the number is that of all such messages so far.
  case excess(Excess, NodeIdentity?, UInt64)
  /// A node was removed from the roster, because it was fenced or silent for long enough.
  case forgot(NodeIdentity)
  /// A node's history differs from the log's, so a new epoch begins.
  case diverged(NodeIdentity, Position)
  case newEpoch(Epoch)
  /// A message from a node could not be decoded.
  case garbled(WireError)
  /// The log refused to write events.
  case logRefused(String)
  /// A wait ended before its events were settled, or before enough nodes had applied them.
  case missed(Settlement)
}
