package import FreshetCore

/// An issuer's keys, kept for a bounded time.
///
/// It fetches nothing and reads no clock: it says when to.
package struct KeyCache: Equatable, Sendable {
  /// After so long they are fetched anew.
  package static let refreshAge: Duration = .seconds(3_600)
  /// After so long without success they are used no more: a key may have been revoked meanwhile.
  package static let longestAge: Duration = .seconds(6 * 3_600)
  /// Never fetched more often, whatever keys tokens name.
  package static let shortestInterval: Duration = .seconds(30)

  /// What to do for a token.
  package enum Step: Equatable, Sendable {
    case use(VerificationKey)
    /// Fetch the keys, tell ``fetched(_:at:)``, and ask again.
    case fetch
    /// The keys are known, and none is it.
    case unknown
    /// The keys are not known.
    case unavailable(String)
  }

  private var keys: [VerificationKey] = []
  private var fetchedAt: Instant?
  private var triedAt: Instant?
  private var trouble = "they were not fetched yet"

  package init() {}

  /// What to do for a token that names the key `id` and is signed with `algorithm`.
  package func step(
    for id: String, _ algorithm: SigningAlgorithm, at now: Instant
  ) -> Step {
    let mayFetch = triedAt.map { now - $0 >= Self.shortestInterval } ?? true
    guard let fetchedAt, now - fetchedAt <= Self.longestAge else {
      return mayFetch ? .fetch : .unavailable(trouble)
    }
    if mayFetch, now - fetchedAt > Self.refreshAge { return .fetch }
    if let key = keys.first(where: { $0.id == id && $0.serves(algorithm) }) { return .use(key) }
    return mayFetch ? .fetch : .unknown
  }

  /// Notes that a fetch begins: others do not begin one as well.
  package mutating func fetching(at now: Instant) { triedAt = now }

  /// Takes in what a fetch brought; a failure leaves the keys of before.
  package mutating func fetched(_ result: Result<[VerificationKey], KeySetError>, at now: Instant) {
    switch result {
    case .success(let keys):
      self.keys = keys
      fetchedAt = now
    case .failure(let error): trouble = error.description
    }
  }
}
