/// The contents of one write to the log.
///
/// Afterwards, either all of it is durable or none of it.
package struct AppendJob: Equatable, Sendable {
  /// An encoded event, with the digest after it.
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
  /// The new epoch that begins before the records; nil if none does.
  package var epoch: Epoch?
  package var records: [Record]
  /// The nodes to record as fenced.
  ///
  /// They serve nothing and get no proof until they join again.
  package var fenced: [NodeIdentity]
  /// The nodes to save before they get proofs, so that a restarted coordinator knows them.
  ///
  /// They are written after ``fenced``.
  package var joined: [NodeIdentity]
  /// The ids of the nodes to delete, because they need not be known any more.
  ///
  /// They are deleted last.
  package var forgotten: [String]
  /// Whether to record that from now on the roster lists every node that may be serving.
  package var vouches = false
  /// Whether the write must succeed only while this coordinator owns the log, which then proves the head.
  ///
  /// Asked for only where ``EventStore/provesByWriting`` is true.
  package var proves = false
  /// The new records of services' applies.
  ///
  /// An empty one is deleted.
  package var applied: [AppliedRecord] = []

  package init(
    epoch: Epoch? = nil, records: [Record] = [], fenced: [NodeIdentity] = [],
    joined: [NodeIdentity] = [], forgotten: [String] = [], proves: Bool = false
  ) {
    self.epoch = epoch
    self.records = records
    self.fenced = fenced
    self.joined = joined
    self.forgotten = forgotten
    self.proves = proves
  }

  package var isEmpty: Bool { !proves && changesNothing }

  /// Whether the job writes nothing that a log keeps: it only proves the head.
  package var provesOnly: Bool { proves && changesNothing }

  private var changesNothing: Bool {
    epoch == nil && records.isEmpty && fenced.isEmpty && joined.isEmpty && forgotten.isEmpty
      && !vouches && applied.isEmpty
  }
}

/// The result of a write to the log.
package enum AppendOutcome: Equatable, Sendable {
  case durable
  /// Nothing was written, and the log remains usable.
  case refused(String)
  /// It is unknown whether anything was written.
  case unknown(String)
}

extension AppendJob {
  /// Returns the head of the log after the job is written behind `head`.
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

  /// The last sequence number: engines store it as a signed 64-bit integer.
  private static let lastSequence = SequenceNumber(Int64.max)
}

extension AppendOutcome {
  /// Creates the outcome of an append that threw `error`.
  package init(_ error: StoreError) {
    switch error {
    case .full, .refused: self = .refused("\(error)")
    default: self = .unknown("\(error)")
    }
  }
}
