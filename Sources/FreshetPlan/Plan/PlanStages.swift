package import FreshetCore

extension Plan {
  /// A stage of a roll-out, by which the events of a plan are divided.
  package enum Stage: String, CaseIterable, Sendable {
    /// The new version does not serve yet.
    case before
    /// Only the new version serves.
    case after
  }

  /// Returns the events to publish in `stage`, or in the whole plan if it is nil.
  ///
  /// Each event must be logged before the next is published. If both versions are right for a time, the event is
  /// published twice: once to open that time, and once to end it.
  ///
  /// - Parameters:
  ///   - stage: the stage; nil to publish the whole plan at once.
  ///   - isOpening: whether to return the events that open such a time, or those that end it and all others.
  ///   - opened: the positions at which opening events were logged, by index in the plan.
  /// - Returns: the events with their indices in the plan.
  /// - Throws: if the plan was made offline, or names a kind unknown to this version.
  package func events(
    of stage: Stage?, isOpening: Bool, opened: [Int: Baseline] = [:]
  ) throws(PlanError) -> [(index: Int, event: Event)] {
    guard let base = base.flatMap({ Baseline($0) }) else {
      throw PlanError(
        .source, "plan \(id)",
        "was made offline and cannot be applied; make one without --offline")
    }
    var chosen: [(index: Int, event: Event)] = []
    for (index, planned) in events.enumerated() {
      guard planned.isPublished(in: stage, isOpening: isOpening) else { continue }
      var event = try planned.event(isOpening: isOpening)
      event.idempotencyKey = "plan-\(id)-\(index)" + (isOpening ? "-opening" : "")
      event.source = source
      event.unchangedSince = opened[index] ?? base
      chosen.append((index, event))
    }
    return chosen
  }
}

extension PlannedEvent {
  /// Whether the event is published in `stage`, to open or to end the time with both versions.
  fileprivate func isPublished(in stage: Plan.Stage?, isOpening: Bool) -> Bool {
    // Without stages there is no time with both versions.
    guard let stage else { return !isOpening }
    if hasOpening { return isOpening || stage == .after }
    if isOpening { return false }
    return (timing == .before) == (stage == .before)
  }
}
