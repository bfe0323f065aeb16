package import FreshetCore

/// An issuer's keys, kept for a bounded time.
///
/// The cache fetches nothing and reads no clock: it tells the caller when to fetch.
package struct KeyCache: Equatable, Sendable {
  /// The age at which keys are fetched again.
  package static let refreshAge: Duration = .seconds(3_600)
  /// The age at which keys are no longer used, because one may have been revoked meanwhile.
  package static let longestAge: Duration = .seconds(6 * 3_600)
  /// The shortest time between fetches, whatever keys tokens name.
  package static let shortestInterval: Duration = .seconds(30)

  /// What the caller must do to verify a token.
  package enum Step: Equatable, Sendable {
    case use(VerificationKey)
    /// Fetch the keys, pass them to ``fetched(_:at:)``, and ask again.
    case fetch
    /// Refuse the token: none of the issuer's keys matches.
    case unknown
    /// Answer that the keys are unavailable, for this reason.
    case unavailable(String)
  }

  private var keys: [VerificationKey] = []
  private var fetchedAt: Instant?
  private var triedAt: Instant?
  private var trouble = "they have not been fetched yet"

  package init() {}

  /// The next step for a token that names the key `id` and is signed with `algorithm`.
  package func step(
    for id: String, _ algorithm: SigningAlgorithm, at now: Instant
  ) -> Step {
    let mayFetch = triedAt.map { now - $0 >= Self.shortestInterval } ?? true
    guard let fetchedAt, now - fetchedAt <= Self.longestAge else {
      return mayFetch ? .fetch : .unavailable(trouble)
    }
    if mayFetch, now - fetchedAt > Self.refreshAge { return .fetch }
    if let key = keys.first(where: { $0.id.isIdentical(to: id) && $0.serves(algorithm) }) {
      return .use(key)
    }
    return mayFetch ? .fetch : .unknown
  }

  /// Records that a fetch begins, so that nobody begins another.
  package mutating func fetching(at now: Instant) { triedAt = now }

  /// Records the result of a fetch; after a failure the previous keys remain.
  package mutating func fetched(_ result: Result<[VerificationKey], KeySetError>, at now: Instant) {
    switch result {
    case .success(let keys):
      self.keys = keys
      fetchedAt = now
    case .failure(let error): trouble = error.description
    }
  }
}
