package import FreshetCore

/// Unpublished events, treated as if they came next in the log.
package struct SupposedEvents: Sendable {
  /// What a node would know of the dimensions that they touch.
  let watermarks: Watermarks
  let base: SequenceNumber
  /// The whole dimensions that they touch, each once; nil if every entry must be checked.
  let touched: [Dimension]?

  /// The index of the event that would kill `entry`, which is alive; nil if none would.
  func killer(of entry: some Mortal) -> Int? {
    guard case .dead(let sequence) = watermarks.liveness(of: entry), sequence > base else {
      return nil
    }
    return Int(sequence - base) - 1
  }

  /// Whether an entry depends on the dimension at `index` of ``touched``, and on none before it.
  func isFirstMeeting(_ entry: some Mortal, at index: Int) -> Bool {
    guard let touched else { return true }
    return touched.firstIndex { entry.depends(onWhole: $0) } == index
  }
}

extension Mortal {
  fileprivate func depends(onWhole dimension: Dimension) -> Bool {
    dimension.kind == .key
      ? dimension.id == keyDigest
      : dependencies.contains { $0.dimension.whole == dimension }
  }
}

extension FleetKnowledge {
  /// The events of `dryRun`, placed right after everything known here.
  package func supposing(_ dryRun: DryRun) -> SupposedEvents {
    let base = max(
      dryRun.head, applied ?? 0, watermarks.latest(touchedBy: dryRun.events))
    return SupposedEvents(
      watermarks: Watermarks.supposing(dryRun.events, after: base), base: base,
      touched: dryRun.touched)
  }
}

extension DryRun {
  /// The whole dimensions that the events touch, each once; nil if they may touch any entry.
  fileprivate var touched: [Dimension]? {
    var touched: [Dimension] = []
    var known: Set<Dimension> = []
    for change in events.joined() {
      switch change {
      case .dropsKeyPrefix: return nil
      case .names(let dimension, _), .drops(let dimension):
        guard dimension.kind.isKnown, dimension.kind != .everything else { return nil }
        if known.insert(dimension.whole).inserted { touched.append(dimension.whole) }
      }
    }
    return touched
  }
}
