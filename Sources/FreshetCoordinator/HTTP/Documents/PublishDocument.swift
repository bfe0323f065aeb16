package import FreshetCore

/// The answer to a publish, as JSON has it.
package struct PublishDocument: Codable, Equatable, Sendable {
  /// One for each event, in the order of the request.
  package var receipts: [Receipt]
  /// Where the nodes stand with respect to the last of them, if that was waited for.
  package var settlement: SettlementDocument?

  /// What a publisher is told of one event.
  package struct Receipt: Codable, Equatable, Sendable {
    package var position: PositionDocument
    package var isUnchanged: Bool
    package var isReplay: Bool
    /// What to know or to do about it; nil if all went as usual.
    package var note: String?
  }

  package init(_ receipts: [PublishReceipt], settlement: Settlement? = nil) {
    self.receipts = receipts.map { receipt in
      Receipt(
        position: PositionDocument(receipt.position), isUnchanged: receipt.isUnchanged,
        isReplay: receipt.isReplay, note: receipt.note)
    }
    self.settlement = settlement.map(SettlementDocument.init)
  }
}

extension PublishReceipt {
  fileprivate var note: String? {
    if isReplay { return "logged before, under the same idempotency key" }
    if isUnchanged {
      return "what it names was active already: nothing is dropped; publish with force to drop it"
    }
    return nil
  }
}
