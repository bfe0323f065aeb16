/// Which versions that are not active the coordinator was told of, and when it is told again.
struct InactiveNews: Equatable, Sendable {
  /// How often it is asked what there is to tell.
  static let lookInterval: Duration = .seconds(1)
  /// The shortest time between two reports for this reason alone.
  static let spacing: Duration = .seconds(5)
  /// Versions that go on being met are told again so often: the coordinator forgets what it does not hear of
  /// for ``InactiveVersion/recency``.
  static let renewal: Duration = .seconds(60)

  private var known: [InactiveVersion] = []
  private var knownAt = Instant.distantPast
  private var told: [InactiveVersion] = []
  private var toldAt = Instant.distantPast
  /// When a report was sent for this reason alone.
  private var sentAt = Instant.distantPast
  private var isNews = false
  private var lookAt = Instant.distantPast

  /// When a report is due for this reason alone; nil if it is not.
  var due: Instant? { isNews ? sentAt + Self.spacing : nil }

  /// Whether it is time to ask what there is to tell.
  func wantsLook(at now: Instant) -> Bool { now >= lookAt }

  /// Takes in what there is to tell, those met most often first.
  mutating func note(_ versions: [InactiveVersion], at now: Instant) {
    known = Array(versions.prefix(WireLimits.inactiveVersions))
    knownAt = now
    lookAt = now + Self.lookInterval
    isNews = differs(at: now)
  }

  /// What a report that is sent now says.
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

  /// Forgets what was told of a history that is over.
  mutating func startOver() { self = InactiveNews() }

  /// Whether more has changed than a few fills more of what is known already.
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
