/// The contents of one write to the log: afterwards either all of it is durable, or none.
package struct AppendJob: Equatable, Sendable {
  /// One event, encoded, with the digest after it.
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
  /// A new epoch, which begins before the records; nil for none.
  package var epoch: Epoch?
  package var records: [Record]
  /// Nodes that serve nothing and get no proof until they join again.
  package var fenced: [NodeIdentity]
  /// Nodes that are about to get proofs, so a restarted coordinator must know them; written after ``fenced``.
  package var joined: [NodeIdentity]
  /// Ids of nodes that need not be known any more; written last.
  package var forgotten: [String]
  /// Whether the roster contains every node that may be serving from now on.
  package var vouches = false
  /// The new records of services' applies; an empty one is deleted.
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
  /// Nothing was written; the log remains usable.
  case refused(String)
  /// Whether anything was written is unknown.
  case unknown(String)
}

extension AppendJob {
  /// The head of the log once the job is written after `head`.
  ///
  /// - Throws: ``StoreError/unchained(sequence:problem:)`` if the records do not continue the log. A wrong link would
  ///   make the whole log unreadable at the next start.
  package func head(after head: Position) throws(StoreError) -> Position {
    var next = head
    next.epoch = epoch ?? head.epoch
    for record in records {
      let sequence = record.event.sequence
      guard next.sequence < Self.lastSequence, sequence == next.sequence + 1 else {
        throw .unchained(sequence: sequence, problem: "the head is \(next.sequence)")
      }
      next.sequence = sequence
      next.digest = next.digest.appending(record.bytes)
      guard next.digest == record.digest else {
        throw .unchained(sequence: sequence, problem: "its digest does not fit its bytes")
      }
    }
    return next
  }

  /// Engines count with signed numbers.
  private static let lastSequence = SequenceNumber(Int64.max)
}

extension AppendOutcome {
  /// How an append ended that failed with `error`.
  package init(_ error: StoreError) {
    switch error {
    case .full: self = .refused("\(error)")
    default: self = .unknown("\(error)")
    }
  }
}
