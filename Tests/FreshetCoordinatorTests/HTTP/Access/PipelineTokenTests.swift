import Crypto
import Foundation
import JWTKit
import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct `Tokens of pipelines` {
  private let rig: AccessRig
  private let gate: Gatekeeper

  init() throws {
    rig = try AccessRig()
    gate = try rig.gatekeeper()
  }

  private func refusal(_ token: String) async -> Problem? {
    do {
      _ = try await gate.identify("Bearer \(token)")
      return nil
    } catch {
      return error
    }
  }

  @Test func `one that is as pinned is its pipeline's`() async throws {
    let identity = try await gate.identify("Bearer \(try await rig.sign(AccessRig.claims()))")
    #expect(identity.actor == "ci:deploy (repo:acme/support:environment:production)")
    #expect(identity.source == "ci:acme/support")
    #expect(identity.rights.grants.count == 1)
  }

  /// Claims of which one is wrong.
  struct WrongClaim: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var change: @Sendable (inout PipelineClaims) -> Void
    var problem: String

    init(
      _ name: String, _ problem: String,
      _ change: @escaping @Sendable (inout PipelineClaims) -> Void
    ) {
      testDescription = name
      self.problem = problem
      self.change = change
    }
  }

  static let wrongClaims = [
    WrongClaim("issuer", "is not in the access file") { $0.issuer = "https://other.example" },
    WrongClaim("audience", "another audience") { $0.audiences = ["other"] },
    WrongClaim("expired", "expired 30 s ago") { $0.expiresAt = AccessRig.wall / 1_000 - 30 },
    WrongClaim("future", "not valid yet") { $0.issuedAt += 91 },
    WrongClaim("not before", "not valid yet") { $0.notBefore = AccessRig.wall / 1_000 + 31 },
    WrongClaim("lifetime", "valid for 901 s") { $0.expiresAt = $0.issuedAt + 901 },
    WrongClaim("repository", "repository is 'evil/support'") {
      $0.texts["repository"] = "evil/support"
    },
    WrongClaim("ref", "ref is 'refs/heads/x'") { $0.texts["ref"] = "refs/heads/x" },
    WrongClaim("environment", "environment is missing") { $0.texts["environment"] = nil },
  ]

  @Test(arguments: wrongClaims)
  func `a claim that is not as pinned is refused by name`(wrong: WrongClaim) async throws {
    let refused = await refusal(try await rig.sign(AccessRig.claims(wrong.change)))
    #expect(refused?.status == 401)
    #expect(refused?.detail.contains(wrong.problem) == true, "\(refused?.detail ?? "accepted")")
  }

  @Test func `clocks may be apart by the leeway and no more`() async throws {
    let late = AccessRig.claims { $0.expiresAt = AccessRig.wall / 1_000 - 29 }
    #expect(await refusal(try await rig.sign(late)) == nil)
    let early = AccessRig.claims { $0.issuedAt = AccessRig.wall / 1_000 + 30 }
    #expect(await refusal(try await rig.sign(early)) == nil)
  }

  @Test func `a signature of another key is refused`() async throws {
    let forged = try await rig.sign(AccessRig.claims(), key: ES256PrivateKey())
    #expect(await refusal(forged)?.detail.contains("signature") == true)
    var parts = try await rig.sign(AccessRig.claims()).split(separator: ".").map(String.init)
    parts[1] = try encoded(AccessRig.claims { $0.texts["repository"] = "acme/support " })
    #expect(await refusal(parts.joined(separator: "."))?.detail.contains("signature") == true)
  }

  @Test func `the algorithm is never taken from the token`() async throws {
    let payload = try encoded(AccessRig.claims())
    // Unsigned, and with the public key as the secret of a hash.
    let none = Self.encoded(#"{"alg":"none","kid":"k1"}"#) + "." + payload + "."
    #expect(await refusal(none)?.detail.contains("signed with 'none'") == true)
    let body = Self.encoded(#"{"alg":"HS256","kid":"k1"}"#) + "." + payload
    let secret = SymmetricKey(data: Data(rig.key.publicKey.pemRepresentation.utf8))
    let code = HMAC<SHA256>.authenticationCode(for: Data(body.utf8), using: secret)
    let confused = body + "." + Data(code).base64EncodedString().base64URL
    #expect(await refusal(confused)?.detail.contains("signed with 'HS256'") == true)
    // One that is permitted elsewhere, for a key of another type.
    let other = Self.encoded(#"{"alg":"RS256","kid":"k1"}"#) + "." + payload + ".AAAA"
    #expect(await refusal(other)?.detail.contains("permits ES256") == true)
  }

  @Test(arguments: [
    #"{"alg":"ES256"}"#, #"{"kid":"k1"}"#, #"{"alg":"ES256","kid":"k1","crit":["x"]}"#,
    #"{"alg":"ES256","kid":"k1","crit":[]}"#, "{", "[]",
  ])
  func `a header that is not understood is refused`(header: String) async throws {
    let token = Self.encoded(header) + "." + (try encoded(AccessRig.claims())) + ".AAAA"
    let refused = await refusal(token)
    #expect(refused?.type == .unauthenticated)
    #expect(refused?.detail.contains("malformed") == true, "\(refused?.detail ?? "")")
  }

  @Test(arguments: ["exp", "iat", "aud", "iss"])
  func `a claim that must be there is missed`(name: String) async throws {
    let claims = try JSONEncoder().encode(AccessRig.claims())
    var object = try #require(try JSONSerialization.jsonObject(with: claims) as? [String: Any])
    object[name] = nil
    let payload = try JSONSerialization.data(withJSONObject: object)
    let token =
      Self.encoded(#"{"alg":"ES256","kid":"k1"}"#) + "."
      + payload.base64EncodedString().base64URL + ".AAAA"
    #expect(await refusal(token)?.detail.contains("malformed") == true)
  }

  @Test(arguments: ["a.b.c", "..", "x", "Bearer", String(repeating: "a", count: 20_000) + ".b.c"])
  func `garbage is refused`(token: String) async {
    #expect(await refusal(token)?.type == .unauthenticated)
  }

  private func encoded(_ claims: PipelineClaims) throws -> String {
    try JSONEncoder().encode(claims).base64EncodedString().base64URL
  }
  private static func encoded(_ text: String) -> String {
    Data(text.utf8).base64EncodedString().base64URL
  }
}

@Suite struct `Keys of an issuer` {
  @Test func `are fetched once an hour, and for an unknown key not more often than allowed`()
    async throws
  {
    let rig = try AccessRig()
    let gate = try rig.gatekeeper()
    let token = try await rig.sign(AccessRig.claims { $0.expiresAt += 0 })
    for _ in 0..<5 { _ = try await gate.identify("Bearer \(token)") }
    #expect(rig.state.withLock { $0.fetches } == 1)
    let unknown = try await rig.sign(AccessRig.claims(), id: "k2")
    for _ in 0..<5 {
      await #expect(throws: Problem.self) { try await gate.identify("Bearer \(unknown)") }
    }
    #expect(rig.state.withLock { $0.fetches } == 1)
    rig.state.withLock { $0.now = $0.now + .seconds(30) }
    for _ in 0..<5 {
      await #expect(throws: Problem.self) { try await gate.identify("Bearer \(unknown)") }
    }
    #expect(rig.state.withLock { $0.fetches } == 2)
  }

  @Test func `outlive a failure to fetch them, but not for ever`() async throws {
    let rig = try AccessRig()
    let gate = try rig.gatekeeper()
    let token = try await rig.sign(AccessRig.claims())
    _ = try await gate.identify("Bearer \(token)")
    rig.state.withLock {
      $0.keySet = nil
      $0.now = $0.now + .seconds(3_601)
    }
    _ = try await gate.identify("Bearer \(token)")
    #expect(rig.state.withLock { $0.fetches } == 2)
    rig.state.withLock { $0.now = $0.now + .seconds(6 * 3_600) }
    let refused = await #expect(throws: Problem.self) {
      try await gate.identify("Bearer \(token)")
    }
    #expect(refused?.type == .keysUnavailable)
  }

  @Test func `a revoked key is gone after an hour`() async throws {
    let rig = try AccessRig()
    let gate = try rig.gatekeeper()
    let token = try await rig.sign(AccessRig.claims())
    _ = try await gate.identify("Bearer \(token)")
    let other = try AccessRig.keySet(of: ES256PrivateKey(), id: "k9")
    rig.state.withLock {
      $0.keySet = other
      $0.now = $0.now + .seconds(3_601)
    }
    let refused = await #expect(throws: Problem.self) {
      try await gate.identify("Bearer \(token)")
    }
    #expect(refused?.detail.contains("no key 'k1'") == true)
  }

  @Test(arguments: [
    "", "{}", #"{"keys":[]}"#, #"{"keys":[{"kty":"oct","k":"AAAA","kid":"a"}]}"#,
    #"{"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB","kid":"weak"}]}"#,
    #"{"keys":[{"kty":"EC","crv":"P-256","x":"AA","y":"AA","kid":"e","use":"enc"}]}"#,
  ])
  func `a set without a usable key is none`(text: String) {
    #expect(throws: KeySetError.self) { try KeySet.keys(in: Array(text.utf8)) }
  }
}
