import FreshetCoordinator
import FreshetCore

extension CoordinatorConnection {
  /// Waits until no node can be serving what the event killed; shows on the way how far it is.
  func settle(
    _ sequence: UInt64, within wait: Duration, isQuiet: Bool
  ) async throws -> SettlementDocument {
    let watch = SettlementWatch(connection: self, sequence: sequence, wait: wait)
    guard !isQuiet else { return try await watch.result() }
    var progress = SettlementProgress()
    defer { progress.end() }
    return try await watch.result { progress.show($0) }
  }
}

extension SettlementDocument {
  /// Names that are told one by one; of more the count is.
  private static let mostNames = 20

  /// Fails if a node is late, and names it.
  func refuseLate(within wait: Duration) throws(CommandFailure) {
    let late = SettlementReport(self).late
    guard !late.isEmpty else {
      if knowsAllNodes { return }
      throw CommandFailure(
        .unsettled,
        "event \(sequence) is logged, but the coordinator's log is new: nodes of an "
          + "earlier one may still be serving, until the longest bound has passed since; wait longer, "
          + "or start a fleet's first coordinator with \(Setting.newFleet.flag)")
    }
    let names = late.prefix(Self.mostNames).joined(separator: ", ")
    let more = late.count > Self.mostNames ? " and \(late.count - Self.mostNames) more" : ""
    throw CommandFailure(
      .unsettled,
      "event \(sequence) is logged, but after \(DurationText.format(wait)) "
        + "\(Quantity.count(late.count, "node is", "nodes are")) late: \(names)\(more); wait "
        + "longer, or look at `freshet fleet`")
  }
}
