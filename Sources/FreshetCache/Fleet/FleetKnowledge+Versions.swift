package import FreshetCore

/// The judgement of a fill: its fate, and whether its versions need counting.
package struct FillJudgement: Equatable, Sendable {
  package var fate: Fate
  /// Whether none of the declared versions needs counting.
  ///
  /// Then none does for any other fill of the same dependencies, until something changes.
  package var isSound: Bool

  package init(_ fate: Fate, isSound: Bool) {
    self.fate = fate
    self.isSound = isSound
  }
}

extension FleetKnowledge {
  /// Judges a fill, and counts the versions it declares that are not active.
  ///
  /// A version that an event overtook is not counted: it was right when the fill began. Nor is a version of a customer
  /// that the log does not name, because customers need none.
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
        inactive.count(dimension, version: version, isNamed: true, at: now)
      case .unnamed:
        guard dimension.kind.isConfiguration else { continue }
        isSound = false
        guard fate == .alive else { continue }
        inactive.count(dimension, version: version, isNamed: false, at: now)
      }
    }
    return FillJudgement(fate, isSound: isSound)
  }

  /// Inactive versions that fills declared lately, the most frequent first.
  package mutating func inactiveVersions(at now: Instant) -> [InactiveVersion] {
    inactive.told(by: watermarks, at: now)
  }
}
