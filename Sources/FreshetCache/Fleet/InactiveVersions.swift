package import FreshetCore

/// Inactive versions that fills declare, as this node met them.
///
/// A service that declares another version than the log names never hits, and nothing else shows why.
package struct InactiveVersions: Sendable {
  /// The most pairs of dimension and version; beyond it the one met longest ago is forgotten.
  package static let capacity = 256

  private struct Name: Hashable {
    let dimension: Dimension
    let version: String
  }
  private struct Meeting {
    var refused: UInt64 = 0
    var unnamed: UInt64 = 0
    var at = Instant.distantPast
    /// The number of the latest meeting, because times can be equal.
    var number: UInt64 = 0
  }
  private var met: [Name: Meeting] = [:]
  private var meetings: UInt64 = 0

  package init() {}

  package var count: Int { met.count }

  /// Records a fill under `version`, which is not active.
  ///
  /// - Parameters:
  ///   - dimension: the dimension of the version.
  ///   - version: the version that the fill declares.
  ///   - isNamed: whether the log says which versions are active, so that the answer is refused.
  ///   - now: the time of the node's own clock.
  package mutating func count(
    _ dimension: Dimension, version: String, isNamed: Bool, at now: Instant
  ) {
    let name = Name(dimension: dimension, version: version)
    if met[name] == nil, met.count >= Self.capacity,
      let oldest = met.min(by: { $0.value.number < $1.value.number })
    {
      met[oldest.key] = nil
    }
    meetings += 1
    var meeting = met[name] ?? Meeting()
    if isNamed { meeting.refused &+= 1 } else { meeting.unnamed &+= 1 }
    meeting.at = now
    meeting.number = meetings
    met[name] = meeting
  }

  /// The versions still worth reporting, the most frequent first; forgets the others.
  ///
  /// - Complexity: O(``capacity``).
  package mutating func told(by watermarks: Watermarks, at now: Instant) -> [InactiveVersion] {
    if met.isEmpty { return [] }
    var told: [InactiveVersion] = []
    for (name, meeting) in met {
      let version = InactiveVersion(
        name.dimension, version: name.version, refused: meeting.refused,
        unnamed: meeting.unnamed, age: now - meeting.at)
      if version.isTold(by: watermarks) { told.append(version) } else { met[name] = nil }
    }
    told.sort(by: InactiveVersion.isBefore)
    return Array(told.prefix(WireLimits.inactiveVersions))
  }
}
