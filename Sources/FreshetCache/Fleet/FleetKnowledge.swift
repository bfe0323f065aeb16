package import FreshetCore

/// What a node knows of the fleet, as a value: the decisions behind ``FleetState``.
package struct FleetKnowledge: Sendable {
  /// The number of histories that this node has followed; entries of another one are dead.
  package private(set) var era: UInt64 = 1
  /// The sequence up to which everything is applied; nil until the node has joined.
  package private(set) var applied: SequenceNumber?
  package private(set) var watermarks = Watermarks()
  /// The last event that purged a key or a key prefix.
  package private(set) var keysPurgedThrough: SequenceNumber = 0
  /// Inactive versions that fills declare.
  var inactive = InactiveVersions()
  private var grace = GraceWindows()
  private var days = DayMarks()

  package init() {}

  /// Whether an event may allow entries that it killed to be served.
  package var mayGrace: Bool { !grace.isEmpty }

  /// Applies one change; `reprieve` is how long the event allows dead entries to be served, nil if not at all.
  package mutating func merge(
    _ change: Change, at sequence: SequenceNumber, reprieve: Reprieve?, now: Instant
  ) {
    switch change {
    case .names(let dimension, _), .drops(let dimension):
      if dimension.kind == .key { raiseKeyPurge(to: sequence) }
      if let reprieve {
        grace.open(for: dimension, before: watermarks, reprieve, now: now)
      } else {
        grace.close(for: dimension)
      }
    case .dropsKeyPrefix:
      raiseKeyPurge(to: sequence)
      // Beyond their limit, prefixes drop everything, and without a grace.
      grace.close(for: .everything)
    }
    watermarks.merge(change, at: sequence)
    if let floor = days.floor(applied: applied, at: now) { watermarks.forget(through: floor) }
  }

  /// Applies the watermark that is left of many events; none of them grants a grace.
  package mutating func merge(_ watermark: Watermark, into dimension: Dimension) {
    if dimension.kind == .key { raiseKeyPurge(to: watermark.latest) }
    grace.close(for: dimension)
    watermarks.merge(watermark, into: dimension)
  }

  package mutating func merge(prefix: String, at sequence: SequenceNumber) {
    raiseKeyPurge(to: sequence)
    // Beyond their limit, prefixes drop everything, and without a grace.
    grace.close(for: .everything)
    watermarks.merge(prefix: prefix, at: sequence)
  }

  /// Forgets what the log's owner has forgotten, and drops entries that began before `floor`.
  package mutating func raiseFloor(to floor: SequenceNumber) {
    grace.close(for: .everything)
    watermarks.raiseFloor(to: floor)
  }

  /// Forgets which versions were active through `sequence`.
  package mutating func forgetVersions(through sequence: SequenceNumber) {
    watermarks.forgetVersions(through: sequence)
  }

  private mutating func raiseKeyPurge(to sequence: SequenceNumber) {
    keysPurgedThrough = max(keysPurgedThrough, sequence)
  }

  package mutating func advance(to sequence: SequenceNumber) {
    applied = max(applied ?? 0, sequence)
  }

  package mutating func startOver() {
    era += 1
    applied = nil
    watermarks = Watermarks()
    keysPurgedThrough = 0
    inactive = InactiveVersions()
    grace = GraceWindows()
    days = DayMarks()
  }

  /// What should happen to an entry: insert, lookup and reclaimer all ask it here.
  ///
  /// - Complexity: that of ``FreshetCore/Watermarks/liveness(of:)``, at most three times that for a dead entry.
  package func fate(of entry: some Mortal, era entryEra: UInt64, at now: Instant) -> Fate {
    guard entryEra == era else { return .startedOver }
    guard case .dead(let killer) = watermarks.liveness(of: entry) else { return .alive }
    if let term = grace.term(for: entry, in: watermarks, at: now) {
      return .graced(by: killer, refreshFrom: term.refreshFrom, until: term.until)
    }
    return isRevivable(entry) ? .dormant(by: killer) : .dead(by: killer)
  }

  /// Whether `entry` is dead only because of the active versions: it would be alive if its own versions were active.
  private func isRevivable(_ entry: some Mortal) -> Bool {
    let dependencies = entry.dependencies.map { dependency in
      guard dependency.version != nil, let watermark = watermarks[dependency.dimension],
        let active = watermark.active.first
      else { return dependency }
      return Dependency(dependency.dimension, version: active)
    }
    return watermarks.liveness(of: Shade(of: entry, dependencies: dependencies)) == .alive
  }
}

/// An entry with other dependencies substituted.
struct Shade<Base: Mortal>: Mortal {
  private let base: Base
  let dependencies: [Dependency]

  init(of base: Base, dependencies: [Dependency]) {
    self.base = base
    self.dependencies = dependencies
  }

  var asOf: SequenceNumber { base.asOf }
  var keyDigest: String { base.keyDigest }
  var readableKey: String { base.readableKey }
}
