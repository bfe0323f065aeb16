import FreshetAPI
import FreshetCore
import FreshetTerminal

extension SettlementDocument {
  /// The most nodes listed by name; the rest are counted.
  private static let mostNames = 20

  /// Throws if nodes are late, and names them, or if fewer nodes than required have applied the events.
  ///
  /// Warns if there was no node to ask and none was required.
  func refuseLate(within wait: Duration) throws(CommandFailure) {
    let logged = "event \(sequence) is logged"
    if !late.isEmpty {
      let names = late.prefix(Self.mostNames).joined(separator: ", ")
      let more = late.count > Self.mostNames ? " and \(late.count - Self.mostNames) more" : ""
      throw CommandFailure(
        .unsettled,
        "\(logged), but after \(DurationText.format(wait)) "
          + "\(Quantity.count(lateCount, "node is", "nodes are")) late: \(names)\(more); continue to wait "
          + "with `freshet wait \(sequence)`, or see `freshet fleet`")
    }
    if !knowsAllNodes {
      throw CommandFailure(
        .unsettled,
        "\(logged), but the coordinator's log is new: nodes of an earlier log may still be serving until "
          + "the longest bound has passed; continue to wait with `freshet wait \(sequence)`, or start a "
          + "fleet's first coordinator with \(Setting.newFleet.flag)"
      )
    }
    if let missing = requirements?.first(where: { !$0.isMet }) {
      let whose = missing.application.map { " of \($0)" } ?? ""
      throw CommandFailure(
        .tooFewNodes,
        "\(logged), but \(missing.applied) of the \(missing.required) nodes\(whose) that --require-nodes "
          + "asks for have applied it and are not away after \(DurationText.format(wait)); see `freshet fleet`"
      )
    }
    guard requirements == nil else { return }
    if let remark = remarkOnNodes { Console.warn(remark) }
  }

  /// What a success does not say by itself: that there were no nodes, or that some were fenced; nil if neither.
  package var remarkOnNodes: String? {
    let advice = "state how many there must be with --require-nodes"
    if nodes.isEmpty { return "no node is in the fleet, so none was asked; \(advice)" }
    let fenced = nodes.filter { $0.standing == Standing.fenced.rawValue }
    guard !fenced.isEmpty else { return nil }
    let all = Self.names(of: fenced)
    let names = all.prefix(Self.mostNames).joined(separator: ", ")
    let more = all.count > Self.mostNames ? " and \(all.count - Self.mostNames) more" : ""
    return
      "\(Quantity.count(fenced.count, "node has", "nodes have")) not applied it and counted as fenced, "
      + "because a node without a proof serves nothing from its cache: \(names)\(more); \(advice)"
  }
}
