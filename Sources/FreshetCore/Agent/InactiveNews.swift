/// Decides when to report which declared versions are not active.
struct InactiveNews: Equatable, Sendable {
  /// The time between two checks for inactive versions.
  static let lookInterval: Duration = .seconds(1)
  /// The shortest time between two reports that contain no other news.
  static let spacing: Duration = .seconds(5)
  /// The time after which versions still in use are reported again.
  ///
  /// The coordinator forgets a version after ``InactiveVersion/recency`` without a report.
  static let renewal: Duration = .seconds(60)

  private var known: [InactiveVersion] = []
  private var knownAt = Instant.distantPast
  private var told: [InactiveVersion] = []
  private var toldAt = Instant.distantPast
  /// The time of the last report that contained no other news.
  private var sentAt = Instant.distantPast
  private var isNews = false
  private var lookAt = Instant.distantPast

  /// The time when a report is due even without other news; nil if none is.
  var due: Instant? { isNews ? sentAt + Self.spacing : nil }

  /// Whether it is time to look for inactive versions.
  func wantsLook(at now: Instant) -> Bool { now >= lookAt }

  /// Records the inactive versions, with the most frequent first.
  mutating func update(_ versions: [InactiveVersion], at now: Instant) {
    known = Array(versions.prefix(WireLimits.inactiveVersions))
    knownAt = now
    lookAt = now + Self.lookInterval
    isNews = differs(at: now)
  }

  /// Returns the inactive versions for a report that is sent now.
  mutating func take(isOnlyReason: Bool, at now: Instant) -> [InactiveVersion] {
    if isOnlyReason { sentAt = now }
    told = known
    toldAt = now
    isNews = false
    return known.map { version in
      var version = version
      version.age += now - knownAt
      return version
    }
  }

  /// Forgets everything, because the history that it belongs to is over.
  mutating func startOver() { self = InactiveNews() }

  /// Returns whether the change is worth a report: a new version, many more fills of a known one, or a renewal.
  private func differs(at now: Instant) -> Bool {
    guard known.count == told.count else { return true }
    let before = Dictionary(told.map { (Name($0), $0) }, uniquingKeysWith: { first, _ in first })
    var isMetAgain = false
    for version in known {
      guard let earlier = before[Name(version)],
        (version.refused == 0) == (earlier.refused == 0),
        (version.unnamed == 0) == (earlier.unnamed == 0),
        version.met / 2 < earlier.met
      else { return true }
      isMetAgain = isMetAgain || version.met != earlier.met
    }
    return isMetAgain && now - toldAt >= Self.renewal
  }

  private struct Name: Hashable {
    let dimension: Dimension
    let version: String

    init(_ version: InactiveVersion) {
      dimension = version.dimension
      self.version = version.version
    }
  }
}
