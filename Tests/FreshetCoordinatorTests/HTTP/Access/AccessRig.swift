import Foundation
import JWTKit
import Logging

@testable import FreshetCoordinator
@testable import FreshetCore

/// A gatekeeper with an issuer of its own, whose clock and keys a test sets.
final class AccessRig: KeySetSource {
  static let wall: Int64 = 1_790_000_000_000
  static let token = "freshet_" + String(repeating: "5c", count: 32)

  static let secrets = ["push": [secret], "orders": [secret], "bus": [secret]]
  static let secret = Array("a secret of thirty bytes or so".utf8)

  struct State {
    var now = Instant(nanoseconds: 0)
    var wall = AccessRig.wall
    var keySet: [UInt8]?
    var fetches = 0
  }
  let state = Guarded(State())
  let key = ES256PrivateKey()
  static let file = """
    tokens:
      - name: support
        sha256: "\(TokenHash(of: token).hexadecimal)"
        expires: 2026-10-01T00:00:00Z
        rights:
          read: [events, blast]
          publish:
            - kinds: [PromptDeploy]
              dimensions: ["prompt:support/*"]
    issuers:
      - name: ci
        issuer: https://ci.example
        audience: freshet-production
        algorithms: [ES256]
        keysURL: https://ci.example/keys
        longestLifetime: 15m
        leeway: 30s
    pipelines:
      - name: deploy
        issuer: ci
        claims: {repository: acme/support, ref: refs/heads/main, environment: production}
        rights:
          publish:
            - kinds: [PromptDeploy]
              dimensions: ["*"]
    """

  init() throws {
    let keySet = try Self.keySet(of: key, id: "k1")
    state.withLock { $0.keySet = keySet }
  }

  func gatekeeper(
    _ text: String = AccessRig.file, _ forecaster: (any DropForecaster)? = nil
  ) throws -> Gatekeeper {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    return Gatekeeper(
      try AccessFile(yaml: text), secrets: Self.secrets, forecaster: forecaster,
      clocks: { [state] in
        state.withLock { CoordinatorMachine.Clocks(now: $0.now, wall: $0.wall) }
      }, logger: logger, source: { _ in self })
  }

  func bytes() async throws -> [UInt8] {
    try state.withLock { state in
      state.fetches += 1
      guard let keySet = state.keySet else { throw KeySetError(description: "away") }
      return keySet
    }
  }

  static func keySet(of key: ES256PrivateKey, id: String) throws -> [UInt8] {
    let parameters = key.publicKey.parameters
    let jwk = JWK.ecdsa(
      .es256, identifier: JWKIdentifier(string: id), x: parameters?.x.base64URL,
      y: parameters?.y.base64URL, curve: .p256)
    return Array(try JSONEncoder().encode(["keys": [jwk]]))
  }

  /// Claims that are accepted, after `change`.
  static func claims(_ change: (inout PipelineClaims) -> Void = { _ in }) -> PipelineClaims {
    var claims = PipelineClaims(
      issuer: "https://ci.example", audiences: ["freshet-production"],
      issuedAt: wall / 1_000 - 60, expiresAt: wall / 1_000 + 240,
      texts: [
        "sub": "repo:acme/support:environment:production", "repository": "acme/support",
        "ref": "refs/heads/main", "environment": "production",
      ])
    change(&claims)
    return claims
  }

  func sign(
    _ claims: PipelineClaims, key: ES256PrivateKey? = nil, id: String = "k1"
  ) async throws -> String {
    try await JWTKeyCollection().add(ecdsa: key ?? self.key, kid: JWKIdentifier(string: id))
      .sign(claims, kid: JWKIdentifier(string: id))
  }
}

extension String {
  var base64URL: String {
    replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }
}
