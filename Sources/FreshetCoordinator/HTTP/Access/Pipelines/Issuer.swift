import FreshetCore

/// A CI system whose tokens are accepted.
package struct Issuer: Equatable, Sendable {
  /// What the access file calls it.
  package var name: String
  /// Its `iss`, exactly.
  package var issuer: String
  /// The audience that its tokens must be for: this coordinator's own name.
  package var audience: String
  /// The algorithms that are accepted, whatever a token says of itself.
  package var algorithms: [SigningAlgorithm]
  /// Where its keys are.
  package var keys: KeyLocation
  /// How long a token may be valid in all.
  package var longestLifetime: Duration
  /// How far its clock may be from ours.
  package var leeway: Duration

  package static let leeways: ClosedRange<Duration> = .zero...(.seconds(120))
  package static let lifetimes: ClosedRange<Duration> = .seconds(60)...(.seconds(86_400))

  /// What is wrong with `claims` at `wall`, in milliseconds since 1970; nil if nothing is.
  package func fault(in claims: PipelineClaims, at wall: Int64) -> TokenFault? {
    guard claims.issuer == issuer else { return .unknownIssuer(claims.issuer) }
    guard claims.audiences.contains(audience) else { return .audience(expected: audience) }
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

/// Where an issuer's keys are, as a JSON web key set.
package enum KeyLocation: Equatable, Sendable {
  case url(String)
  case file(String)
}

/// How a token may be signed: with a key pair only, so that a public key is never taken for a secret.
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
