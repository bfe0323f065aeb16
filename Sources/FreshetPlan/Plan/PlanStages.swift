package import FreshetCore

extension Plan {
  /// The stage of a roll-out.
  package enum Stage: String, CaseIterable, Sendable {
    /// The new version does not serve yet.
    case before
    /// Only the new version serves.
    case after
  }

  /// The events to publish in `stage`, or in the whole plan if it is nil; each must be logged before the next
  /// is published.
  ///
  /// An event with a time when both versions are right is published twice. The second one builds on the first,
  /// whose place in the log `opened` gives.
  package func events(
    of stage: Stage?, isOpening: Bool, opened: [Int: Baseline] = [:]
  ) throws(PlanError) -> [(index: Int, event: Event)] {
    guard let base = base.flatMap({ Baseline($0) }) else {
      throw PlanError(
        .source, "plan \(id)",
        "was made without a coordinator; make one that may be applied without "
          + "--offline")
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
  /// Whether the event is published in `stage`, as the opening or the end of the time with both versions.
  fileprivate func isPublished(in stage: Plan.Stage?, isOpening: Bool) -> Bool {
    // Without stages there is no time with both versions.
    guard let stage else { return !isOpening }
    if hasOpening { return isOpening || stage == .after }
    if isOpening { return false }
    return (timing == .before) == (stage == .before)
  }
}
