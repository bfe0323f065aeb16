import FreshetCore

/// A CI system whose tokens are accepted.
package struct Issuer: Equatable, Sendable {
  /// The issuer's name in the access file.
  package var name: String
  /// The exact `iss` of its tokens.
  package var issuer: String
  /// The audience that its tokens must name: this coordinator's own name.
  package var audience: String
  /// The accepted algorithms, whatever a token's header says.
  package var algorithms: [SigningAlgorithm]
  /// The location of the issuer's keys.
  package var keys: KeyLocation
  /// The longest lifetime that a token may have.
  package var longestLifetime: Duration
  /// How far the issuer's clock may differ from this machine's.
  package var leeway: Duration

  /// The allowed values of ``leeway``.
  package static let leeways: ClosedRange<Duration> = .zero...(.seconds(120))
  /// The allowed values of ``longestLifetime``.
  package static let lifetimes: ClosedRange<Duration> = .seconds(60)...(.seconds(86_400))

  /// Checks the audience and the times of `claims` at `wall`, in milliseconds since 1970; nil if they are valid.
  package func fault(in claims: PipelineClaims, at wall: Int64) -> TokenFault? {
    guard claims.issuer.isIdentical(to: issuer) else { return .unknownIssuer(claims.issuer) }
    guard claims.audiences.hasIdentical(to: audience) else { return .audience(expected: audience) }
    let now = wall / 1_000
    let leeway = self.leeway.components.seconds
    if now >= claims.expiresAt + leeway { return .expired(secondsAgo: now - claims.expiresAt) }
    let start = max(claims.issuedAt, claims.notBefore ?? claims.issuedAt)
    if start > now + leeway { return .notYetValid }
    let longest = longestLifetime.components.seconds
    let lifetime = claims.expiresAt - claims.issuedAt
    if lifetime > longest { return .lifetime(seconds: lifetime, longest: longest) }
    return nil
  }
}

/// The location of an issuer's keys, a JSON web key set.
package enum KeyLocation: Equatable, Sendable {
  case url(String)
  case file(String)
}

/// The algorithm with which a token is signed.
///
/// Only algorithms with key pairs are supported, so that a public key is never used as a shared secret.
package enum SigningAlgorithm: String, CaseIterable, Sendable {
  case rs256 = "RS256"
  case rs384 = "RS384"
  case rs512 = "RS512"
  case ps256 = "PS256"
  case ps384 = "PS384"
  case ps512 = "PS512"
  case es256 = "ES256"
  case es384 = "ES384"
  case eddsa = "EdDSA"
}
