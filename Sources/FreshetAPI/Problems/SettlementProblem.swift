import FreshetCore

/// A problem for events that are logged but not in force everywhere, with the receipts and the settlement.
package struct SettlementProblem: Encodable {
  package private(set) var problem: Problem
  private var receipts: [PublishDocument.Receipt]?
  private var settlement: SettlementDocument

  private enum CodingKeys: CodingKey {
    case receipts
    case settlement
  }

  /// Creates the problem; nil if the events are in force as far as the caller required.
  ///
  /// - Parameters:
  ///   - settlement: every node's standing.
  ///   - receipts: the receipts of the publish that waited; nil if the request was not a publish.
  ///   - wait: how long the caller waited.
  package init?(
    _ settlement: SettlementDocument, receipts: [PublishDocument.Receipt]? = nil,
    after wait: Duration
  ) {
    self.settlement = settlement
    self.receipts = receipts
    let sequence = settlement.sequence
    let again = "; wait longer with GET /v1/events/\(sequence)/settlement?wait=30s&mustSettle=true"
    if let old = receipts?.first(where: { $0.isOvertaken == true }), let note = old.note {
      problem = Problem(
        .replayOvertaken, "event \(old.position.sequence) was \(note)", field: "idempotencyKey",
        sequence: old.overtakenBy)
    } else if !settlement.isSettled {
      problem = Problem(
        .unsettled, Self.detail(settlement, after: wait) + again, sequence: sequence)
    } else if let missing = settlement.requirements?.first(where: { !$0.isMet }) {
      let whose = missing.application.map { " of \($0)" } ?? ""
      problem = Problem(
        .tooFewNodes,
        "event \(sequence) is logged, and \(missing.applied) of \(missing.required) required nodes\(whose) "
          + "have applied it and are not away" + again, field: "requireNodes", sequence: sequence)
    } else {
      return nil
    }
  }

  private static func detail(_ settlement: SettlementDocument, after wait: Duration) -> String {
    let late = settlement.late
    guard !late.isEmpty else {
      return
        "event \(settlement.sequence) is logged, but the log is new: nodes that knew an earlier log may "
        + "still be serving"
    }
    let more = late.count > 20 ? " and \(late.count - 20) more" : ""
    return "event \(settlement.sequence) is logged, and after \(DurationText.format(wait)) "
      + "\(settlement.lateCount) \(settlement.lateCount == 1 ? "node is" : "nodes are") late: "
      + late.prefix(20).joined(separator: ", ") + more
  }

  package func encode(to encoder: any Encoder) throws {
    try problem.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(receipts, forKey: .receipts)
    try container.encode(settlement, forKey: .settlement)
  }
}
