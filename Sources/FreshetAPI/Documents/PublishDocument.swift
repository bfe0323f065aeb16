package import FreshetCore

/// The answer to a publish, as JSON.
package struct PublishDocument: Codable, Equatable, Sendable {
  /// One receipt for each event, in the order of the request.
  package var receipts: [Receipt]
  /// The nodes' standing with respect to the last event; absent if the publisher did not wait.
  package var settlement: SettlementDocument?
  /// Events that name a dimension on which nothing depends; absent unless the request asks for the check.
  package var unused: [UnusedDocument]?

  /// The outcome of one event.
  package struct Receipt: Codable, Equatable, Sendable {
    package var position: PositionDocument
    /// Whether the event changed nothing, because it has `ifChanged` and everything that it names was active.
    package var isUnchanged: Bool
    /// Whether the event was already logged under its idempotency key.
    package var isReplay: Bool
    /// For a replay, whether what the event names is no longer active.
    ///
    /// Nothing was done then; to make it active, publish it under another idempotency key. Absent if it is active, or
    /// if the event names nothing.
    package var isOvertaken: Bool?
    /// The event that made it inactive; absent if that event is lost with an earlier history of the log.
    package var overtakenBy: UInt64?
    /// What is unusual about the event, and what to do; nil if nothing is.
    package var note: String?
  }

  /// The first replayed event that is no longer in force.
  package var firstOvertaken: Receipt? { receipts.first { $0.isOvertaken == true } }

  package init(
    _ receipts: [PublishReceipt], settlement: Settlement? = nil, unused: [UnusedDocument]? = nil
  ) {
    self.unused = unused
    self.receipts = receipts.map { receipt in
      Receipt(
        position: PositionDocument(receipt.position), isUnchanged: receipt.isUnchanged,
        isReplay: receipt.isReplay, isOvertaken: receipt.isOvertaken,
        overtakenBy: receipt.overtakingEvent, note: receipt.note)
    }
    self.settlement = settlement.map { SettlementDocument($0) }
  }
}

extension PublishReceipt {
  fileprivate var isOvertaken: Bool? {
    if case .some = overtaken { true } else { nil }
  }

  fileprivate var overtakingEvent: UInt64? {
    if case .event(let sequence) = overtaken { sequence } else { nil }
  }

  fileprivate var note: String? {
    switch overtaken {
    case .event(let sequence):
      return "logged before, under the same idempotency key, and overtaken by event \(sequence): "
        + "what it names is not active; publish it under another key to make it active"
    case .newEpoch:
      return "logged before, under the same idempotency key, in a history that was lost: whether "
        + "what it names is active is not known; publish it under another key to make it active"
    case nil: break
    }
    if isReplay { return "logged before, under the same idempotency key" }
    if isUnchanged {
      return "what it names was active already, and ifChanged was given: nothing is dropped; "
        + "publish without ifChanged to drop what a change that was never logged may have left"
    }
    return nil
  }
}
