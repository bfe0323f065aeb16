/// Applies changes to a service's record.
extension AppliedRecord {
  /// The prefix of a merged attempt's id.
  ///
  /// No plan's id begins with it, so no plan ends a merged attempt by accident.
  private static let mergedPrefix = "merged:"

  /// Applies a change that has been validated.
  ///
  /// - Parameters:
  ///   - change: the change to record.
  ///   - wall: the coordinator's clock, in milliseconds since 1970.
  ///   - epoch: the log's epoch.
  /// - Returns: the reason why the apply must not continue; nil if it may. An attempt is recorded in either case,
  ///   because the source may have changed already.
  /// - Throws: ``AppliedError/overtaken(_:by:)`` if another apply has finished since this one was planned, because this
  ///   one would undo its record.
  mutating func take(
    _ change: AppliedChange, at wall: Int64, epoch: Epoch
  ) throws(AppliedError) -> AppliedError? {
    var refusal: AppliedError?
    switch change.kind {
    case .begin(var attempt):
      do throws(AppliedError) {
        try refuseOvertaken(attempt.plan, plannedAt: change.base, epoch)
      } catch {
        refusal = error
      }
      (attempt.at, attempt.actor) = (wall, change.actor)
      attempts.removeAll { $0.plan == attempt.plan }
      attempts.append(attempt)
      while attempts.count > AppliedLimits.attempts { mergeOldest() }
      if byteCount > AppliedLimits.recordBytes { forgetWhatAttemptsName() }
    case .finish(var apply, let ending):
      try refuseOvertaken(apply.plan, plannedAt: change.base, epoch)
      (apply.at, apply.actor) = (wall, change.actor)
      apply.position = apply.position ?? last?.position
      last = apply
      attempts.removeAll { $0.plan == apply.plan || ending.contains($0.plan) }
    case .forget:
      last = nil
      attempts = []
    }
    return refusal
  }

  /// Refuses an apply that does not know of another one, which was planned on the same state and finished first.
  private func refuseOvertaken(
    _ plan: String, plannedAt base: Baseline?, _ epoch: Epoch
  ) throws(AppliedError) {
    guard let base, base.epoch == epoch.description else { throw .otherLog }
    guard let last, last.plan != plan, let position = last.position,
      position.sequence > base.sequence
    else { return }
    throw .overtaken(service, by: last)
  }

  private mutating func mergeOldest() {
    let (old, new) = (attempts[0], attempts[1])
    var merged = Attempt(
      plan: new.plan.hasPrefix(Self.mergedPrefix) ? new.plan : Self.mergedPrefix + new.plan,
      revision: nil, dimensions: Set(old.dimensions).union(new.dimensions).sorted())
    merged.namesEverything =
      old.namesEverything || new.namesEverything
      || merged.dimensions.count > AppliedLimits.dimensions
    if merged.namesEverything { merged.dimensions = [] }
    (merged.at, merged.actor) = (new.at, new.actor)
    attempts.replaceSubrange(0...1, with: [merged])
  }

  /// Replaces the attempts' lists of dimensions by the mark that they stand for everything, to save space.
  private mutating func forgetWhatAttemptsName() {
    for index in attempts.indices where !attempts[index].dimensions.isEmpty {
      attempts[index].dimensions = []
      attempts[index].namesEverything = true
    }
  }
}
