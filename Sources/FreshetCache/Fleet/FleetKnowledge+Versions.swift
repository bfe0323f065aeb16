package import FreshetCore

/// What is to become of a fill.
package struct FillJudgement: Equatable, Sendable {
  package var fate: Fate
  /// Whether there is nothing to count of the versions that it declares: so is then every fill of the same
  /// dependencies, until something changes.
  package var isSound: Bool

  package init(_ fate: Fate, isSound: Bool) {
    self.fate = fate
    self.isSound = isSound
  }
}

extension FleetKnowledge {
  /// What is to become of a fill; counts the versions that it declares and that are not active.
  ///
  /// What an event overtook was right when it began, and is not counted. Of customers no versions need to
  /// be named: that the log names none is nothing to tell.
  package mutating func judge(
    _ fill: some Mortal, era: UInt64, at now: Instant
  ) -> FillJudgement {
    let fate = fate(of: fill, era: era, at: now)
    guard fate != .startedOver else { return FillJudgement(fate, isSound: false) }
    var isSound = true
    for dependency in fill.dependencies {
      guard let version = dependency.version else { continue }
      let dimension = dependency.dimension
      switch watermarks.standing(of: version, of: dimension) {
      case .active: continue
      case .inactive:
        isSound = false
        guard fill.asOf >= watermarks.latest(on: dimension) else { continue }
        inactive.note(dimension, version: version, isNamed: true, at: now)
      case .unnamed:
        guard dimension.kind.isConfiguration else { continue }
        isSound = false
        guard fate == .alive else { continue }
        inactive.note(dimension, version: version, isNamed: false, at: now)
      }
    }
    return FillJudgement(fate, isSound: isSound)
  }

  /// Versions that fills declared lately and that are not active, those met most often first.
  package mutating func inactiveVersions(at now: Instant) -> [InactiveVersion] {
    inactive.told(by: watermarks, at: now)
  }
}
