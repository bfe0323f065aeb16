import FreshetCore

/// Decides which events lead from the active versions to a snapshot.
///
/// A dimension gets no event only if it can be shown to be in force and untouched since it was last named. Otherwise, a
/// change that was never published and has been reverted since would leave answers that nothing drops.
package struct Planner {
  private let new: Snapshot
  private let basis: PlanBasis
  private let state: LogState?
  private let earlier: [Dimension: Snapshot.Entry]
  private let applied: [Dimension: [String]]
  /// The last attempt that was about to name each dimension.
  private let attempts: [Dimension: AppliedRecord.Attempt]

  /// Returns the events to publish, in order.
  ///
  /// - Parameters:
  ///   - new: the snapshot to be in force.
  ///   - basis: what to compare it with.
  /// - Returns: the events; empty if there is nothing to publish.
  package static func events(to new: Snapshot, from basis: PlanBasis) -> [PlannedEvent] {
    let planner = Planner(new, basis)
    var events = new.entries.compactMap(planner.change)
    events += planner.removals()
    events += new.routes.compactMap(planner.purge)
    let order = Manifest.Timing.allCases
    return order.flatMap { timing in events.filter { $0.timing == timing } }
  }

  private init(_ new: Snapshot, _ basis: PlanBasis) {
    self.new = new
    self.basis = basis
    state = basis.state
    earlier = Dictionary(
      uniqueKeysWithValues: (basis.old?.entries ?? []).map { ($0.dimension, $0) })
    let entries = basis.applied?.last?.entries ?? []
    applied = Dictionary(
      entries.map { ($0.dimension, $0.versions) }, uniquingKeysWith: { first, _ in first })
    // Stating that nothing else has changed the source includes attempts.
    let begun = basis.history == .disregarded ? [] : basis.applied?.attempts ?? []
    attempts = Dictionary(
      begun.flatMap { attempt in attempt.dimensions.map { ($0, attempt) } },
      uniquingKeysWith: { _, latest in latest })
  }

  // MARK: Current entries

  private func change(of entry: Snapshot.Entry) -> PlannedEvent? {
    let active = state?.active[entry.dimension]
    let old = earlier[entry.dimension]
    let previous = state == nil ? old?.versions : active?.versions
    let isOpen = active?.isOpen == true
    let doubt = doubt(of: entry)
    guard previous != entry.versions || isOpen || doubt != nil else { return nil }
    var (place, reason) = (Difference.origin(entry), "is new")
    if let old, old.versions != entry.versions {
      (place, reason) = Difference.between(old, entry)
    } else if let previous, previous != entry.versions {
      reason = "is \(Self.short(entry.versions)) now; active is \(Self.short(previous))"
    } else if isOpen {
      reason = "is in force, but a drop has left open which version is active"
    } else if previous != nil {
      reason = doubt ?? reason
    } else if applied[entry.dimension] != nil {
      reason = "was applied, but no version of it is active any more"
    }
    return PlannedEvent(
      entry.dimension, versions: entry.versions, previous: previous, rollout: entry.rollout,
      settlingTime: entry.settlingTime, place: place, reason: reason)
  }

  /// Why another version may have been in force since the entry was named; nil if that can be excluded.
  private func doubt(of entry: Snapshot.Entry) -> String? {
    guard basis.history != .disregarded else { return nil }
    if let attempted = attempted(entry.dimension) { return attempted }
    if case .touched(let reasons) = basis.history, let reason = reasons[entry.dimension] {
      return reason
    }
    if case .unknown = basis.history { return "is in force, and named anew" }
    return applied[entry.dimension] == entry.versions ? nil : "is not what was applied last"
  }

  /// Why an unfinished attempt may have changed the dimension; nil if none was about to name it.
  private func attempted(_ dimension: Dimension) -> String? {
    let all = basis.history == .disregarded ? nil : basis.applied?.attempts
    guard let attempt = attempts[dimension] ?? all?.last(where: \.namesEverything) else {
      return nil
    }
    let revision = attempt.revision.map { "of commit \($0.prefix(12))" } ?? "plan \(attempt.plan)"
    return "was to be named by an apply that did not finish, \(revision)"
  }

  // MARK: Removed entries

  private func removals() -> [PlannedEvent] {
    let kept = Set(new.entries.map(\.dimension) + new.skipped)
    var seen: Set<Dimension> = []
    let before =
      (basis.old?.entries ?? []).map(\.dimension)
      + (basis.applied?.last?.entries ?? []).map(\.dimension) + attempts.keys.sorted()
    return before.compactMap { dimension in
      // A removed alias needs no event, because nobody uses it any more.
      guard !kept.contains(dimension), ![.modelAlias, .route].contains(dimension.kind),
        seen.insert(dimension).inserted
      else { return nil }
      return removal(of: dimension)
    }
  }

  private func removal(of dimension: Dimension) -> PlannedEvent? {
    let old = earlier[dimension]
    var previous = old?.versions
    if let state {
      let active = state.active[dimension]
      // What was already dropped needs no event, unless an attempt may have named it since.
      guard attempts[dimension] != nil || active?.isOpen == false else { return nil }
      previous = active?.versions
    }
    return PlannedEvent(
      dimension, versions: [], previous: previous, rollout: old?.rollout ?? .init(),
      place: old.map(Difference.origin) ?? "what was applied last", reason: "is gone")
  }

  // MARK: Routes

  /// Drops a route's answers if a field has become relevant, because old answers do not declare that they
  /// depend on it.
  private func purge(of route: Manifest.Route) -> PlannedEvent? {
    let before = basis.applied?.last?.fields(of: route) ?? basis.old?.fields(of: route)
    guard let reason = before.flatMap({ wider(route, than: $0) }) ?? doubt(of: route) else {
      return nil
    }
    return PlannedEvent(
      Dimension(.route, route.name), versions: [], previous: nil, place: route.place,
      reason: reason)
  }

  private func wider(_ route: Manifest.Route, than before: [String]) -> String? {
    let added = route.customerFields.filter { !before.contains($0) }
    return added.isEmpty ? nil : "answers depend on \(added.joined(separator: ", ")) now"
  }

  private func doubt(of route: Manifest.Route) -> String? {
    let dimension = Dimension(.route, route.name)
    switch basis.history {
    case .disregarded: return nil
    case .unknown: return "answers may not depend on all of its fields"
    case .touched(let reasons):
      return attempted(dimension) ?? reasons[dimension].map { "the manifest \($0)" }
    }
  }

  private static func short(_ versions: [String]) -> String {
    versions.map { String($0.prefix(12)) }.joined(separator: ", ")
  }
}

extension Snapshot {
  fileprivate func fields(of route: Manifest.Route) -> [String] {
    routes.first { $0.name == route.name }?.customerFields ?? []
  }
}

extension AppliedRecord.Apply {
  fileprivate func fields(of route: Manifest.Route) -> [String] {
    routes.first { $0.name == route.name }?.customerFields ?? []
  }
}
