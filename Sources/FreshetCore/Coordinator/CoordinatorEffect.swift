/// What the shell of a coordinator has to do, in order.
package enum CoordinatorEffect: Equatable, Sendable {
  /// Write to the log; then call ``CoordinatorMachine/appended(_:at:into:)``. One at a time.
  case append(AppendJob)
  /// Send a frame to every subscriber.
  case broadcast([UInt8])
  /// Send to one node; if that is not possible now, drop it.
  case send(CoordinatorMessage, to: PeerID)
  /// Answer a publisher.
  case answer(PublishToken, PublishAnswer)
  /// These are durable now: for those who follow the log.
  case committed([LoggedEvent])
  /// Tell an apply what is remembered of its service now.
  case recorded(RecordToken, Result<AppliedRecord, AppliedError>)
  /// Tell a waiter where its event stands; the last word if `isFinal`.
  case settlement(WaitToken, Settlement, isFinal: Bool)
  /// Tell whoever asked what the nodes answered.
  case inquiryAnswer(InquiryToken, FleetAnswer)
  /// Stop the process: whether the last append is durable is unknown, and must be read anew.
  case terminate(String)
  /// Something that people may want to know.
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

/// Which publish an answer belongs to.
package struct PublishToken: Hashable, Sendable {
  package let number: UInt64
  package init(_ number: UInt64) { self.number = number }
}

/// Which apply is told what was recorded.
package struct RecordToken: Hashable, Sendable {
  package let number: UInt64
  package init(_ number: UInt64) { self.number = number }
}

/// Which wait a settlement belongs to.
package struct WaitToken: Hashable, Sendable {
  package let number: UInt64
  package init(_ number: UInt64) { self.number = number }
}

/// What one write to the log holds: all of it is durable afterwards, or none.
package struct AppendJob: Equatable, Sendable {
  /// One event.
  package struct Record: Equatable, Sendable {
    package var event: LoggedEvent
    package var bytes: [UInt8]
    package var digest: Digest

    package init(event: LoggedEvent, bytes: [UInt8], digest: Digest) {
      self.event = event
      self.bytes = bytes
      self.digest = digest
    }
  }
  /// A new epoch, which begins before the records.
  package var epoch: Epoch?
  package var records: [Record]
  /// Nodes that serve nothing, and get no proof before they have joined anew.
  package var fenced: [NodeIdentity]
  /// Nodes that a restarted coordinator must know of, because they are about to get proofs; written after
  /// ``fenced``.
  package var joined: [NodeIdentity]
  /// Ids of nodes that need not be known any more; written after all others.
  package var forgotten: [String]
  /// Whether every node that may be serving is in the roster from now on.
  package var vouches = false
  /// What is remembered of services' applies from now on; one that is empty is forgotten.
  package var applied: [AppliedRecord] = []

  package init(
    epoch: Epoch? = nil, records: [Record] = [], fenced: [NodeIdentity] = [],
    joined: [NodeIdentity] = [], forgotten: [String] = []
  ) {
    self.epoch = epoch
    self.records = records
    self.fenced = fenced
    self.joined = joined
    self.forgotten = forgotten
  }

  package var isEmpty: Bool {
    epoch == nil && records.isEmpty && fenced.isEmpty && joined.isEmpty && forgotten.isEmpty
      && !vouches && applied.isEmpty
  }
}

/// How a write to the log ended.
package enum AppendOutcome: Equatable, Sendable {
  case durable
  /// Nothing was written; the log goes on.
  case refused(String)
  /// Whether it was written is unknown.
  case unknown(String)
}

/// What happens to a coordinator, for its log and its metrics.
package enum CoordinatorNote: Equatable, Sendable {
  case joined(NodeIdentity)
  case left(NodeIdentity)
  /// Silent for so long that it serves nothing any more.
  case fenced(NodeIdentity)
  case refused(NodeIdentity, CoordinatorMessage.Refusal.Code)
  /// A node that is fenced, or was never heard of again, for long enough.
  case forgot(NodeIdentity)
  /// A node's history is not the log's: a new epoch begins.
  case diverged(NodeIdentity, Position)
  case newEpoch(Epoch)
  /// Bytes that do not decode, from a peer.
  case garbled(WireError)
  /// The log did not take events.
  case logRefused(String)
  /// Somebody waited for events, and they are not settled, or not at enough nodes.
  case missed(Settlement)
}
