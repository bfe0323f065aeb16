import FreshetCore

/// The promises, checked from outside: against what is on the disk.
extension MiniFleet {
  /// Freshness is never claimed beyond an event that is not applied.
  mutating func check(_ node: MiniNode) {
    guard let proven = node.provenAsOf else { return }
    if proven > now {
      breach = "node \(node.identity.name) is fresh in the future"
      return
    }
    for record in disk.records {
      let sequence = record.event.sequence
      guard let committed = commits[sequence], committed < proven else { continue }
      if let change = record.event.changes.first(where: {
        !node.knows($0, at: sequence, epochBegan: disk.epochBegan)
      }) {
        breach = "node \(node.identity.name) claims freshness beyond \(change) of \(sequence)"
        return
      }
    }
  }

  /// Whoever is said to be applied or fenced serves nothing that the event killed.
  mutating func checkSettlement() {
    for record in disk.records.suffix(6) {
      let sequence = record.event.sequence
      guard let settlement = coordinator.settlement(of: sequence, at: now) else { continue }
      for standing in settlement.nodes where standing.standing.isSettled {
        guard let node = nodes.first(where: { $0.identity.id == standing.id }),
          node.isServing(at: now, bound: Self.bound)
        else { continue }
        if let change = record.event.changes.first(where: {
          !node.knows($0, at: sequence, epochBegan: disk.epochBegan)
        }) {
          breach =
            "node \(standing.node) is \(standing.standing) for \(sequence) and lacks \(change)"
        }
      }
    }
  }

  /// Why the fleet is not in one state; nil if it is.
  var divergence: String? {
    for node in nodes {
      guard node.isLive, node.position == coordinator.head else {
        return "node \(node.identity.name) is at \(node.position?.description ?? "nothing")"
      }
      guard node.isServing(at: now, bound: Self.bound) else {
        return "node \(node.identity.name) is not fresh"
      }
      for (dimension, watermark) in coordinator.watermarks.sorted {
        let own = node.watermarks[dimension] ?? Watermark()
        let isSame =
          own.changedAt == watermark.changedAt && own.active == watermark.active
          && (own.droppedAt == watermark.droppedAt || watermark.droppedAt <= node.base)
        if !isSame { return "node \(node.identity.name) differs in \(dimension): \(own)" }
      }
      for (dimension, own) in node.watermarks.sorted {
        let known = coordinator.watermarks[dimension]?.latest ?? 0
        if own.latest > known { return "node \(node.identity.name) knows more of \(dimension)" }
      }
    }
    return nil
  }
}
