import FreshetCore

/// Finds the events that lead from what was active to what a snapshot says: the one place of the rule.
package enum Planner {
  /// The events, in the order in which they are published.
  ///
  /// - Parameters:
  ///   - new: what is right from now on.
  ///   - old: an earlier state of the source: to tell what changed and what is gone.
  ///   - state: what the log says is active; nil to compare with `old` alone.
  /// - Returns: none if nothing changed.
  package static func events(
    to new: Snapshot, from old: Snapshot?, state: LogState?
  ) -> [PlannedEvent] {
    let earlier = Dictionary(
      uniqueKeysWithValues: (old?.entries ?? []).map { ($0.dimension, $0) })
    var events = new.entries.compactMap { entry in
      change(of: entry, from: earlier[entry.dimension], state: state)
    }
    events += removals(in: new, from: old, state: state)
    if let old { events += purges(of: new.routes, from: old.routes) }
    let order = Manifest.Timing.allCases
    return order.flatMap { timing in events.filter { $0.timing == timing } }
  }

  private static func change(
    of entry: Snapshot.Entry, from old: Snapshot.Entry?, state: LogState?
  ) -> PlannedEvent? {
    let active = state?.active[entry.dimension]
    let previous = state == nil ? old?.versions : active?.versions
    // What ends a corpus's settling time leaves nothing open, though it names no version.
    let isOpen = active?.isOpen == true && entry.settlingTime == .zero
    guard previous != entry.versions || isOpen else { return nil }
    var (place, reason) = (Difference.origin(entry), "is new")
    if let old, old.versions != entry.versions {
      (place, reason) = Difference.between(old, entry)
    } else if isOpen, previous == entry.versions {
      reason = "is in force, which a drop has left open"
    } else if let previous {
      reason = "is \(short(entry.versions)) now; active is \(short(previous))"
    }
    return PlannedEvent(
      entry.dimension, versions: entry.versions, previous: previous, rollout: entry.rollout,
      settlingTime: entry.settlingTime, place: place, reason: reason)
  }

  private static func removals(
    in new: Snapshot, from old: Snapshot?, state: LogState?
  ) -> [PlannedEvent] {
    let kept = Set(new.entries.map(\.dimension) + new.skipped)
    return (old?.entries ?? []).compactMap { entry in
      // An alias resolves to something; without it nobody asks through it.
      guard !kept.contains(entry.dimension), entry.dimension.kind != .modelAlias else { return nil }
      var previous: [String]? = entry.versions
      if let state {
        guard let active = state.active[entry.dimension], !active.isOpen else { return nil }
        previous = active.versions
      }
      return PlannedEvent(
        entry.dimension, versions: [], previous: previous, rollout: entry.rollout,
        place: Difference.origin(entry), reason: "is gone")
    }
  }

  /// Old answers of a route do not say that they depend on a field that counts only now.
  private static func purges(
    of new: [Manifest.Route], from old: [Manifest.Route]
  ) -> [PlannedEvent] {
    new.compactMap { route in
      let before = old.first { $0.name == route.name }?.customerFields ?? []
      let added = route.customerFields.filter { !before.contains($0) }
      guard !added.isEmpty else { return nil }
      return PlannedEvent(
        Dimension(.route, route.name), versions: [], previous: nil, place: route.place,
        reason: "answers depend on \(added.joined(separator: ", ")) now")
    }
  }

  private static func short(_ versions: [String]) -> String {
    versions.map { String($0.prefix(12)) }.joined(separator: ", ")
  }
}
