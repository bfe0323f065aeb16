import FoundationEssentials
import FreshetCore
import JWTKit

/// One public key of an issuer.
package struct VerificationKey: Equatable, Sendable {
  package let id: String
  private let key: JWK

  /// Bytes of an RSA key's modulus, at least.
  private static let shortestModulus = 256

  /// The key, unless it is one that signs no tokens or is too weak.
  init?(_ key: JWK, use: String?) {
    guard let id = key.keyIdentifier?.string, !id.isEmpty, use == nil || use == "sig" else {
      return nil
    }
    if key.keyType == .rsa, (key.modulus?.utf8.count ?? 0) * 6 / 8 < Self.shortestModulus {
      return nil
    }
    self.id = id
    self.key = key
  }

  package static func == (left: VerificationKey, right: VerificationKey) -> Bool {
    left.id == right.id && left.key.keyType == right.key.keyType
      && left.key.modulus == right.key.modulus && left.key.x == right.key.x
      && left.key.y == right.key.y
  }

  /// Whether tokens signed with `algorithm` can be verified with it: by its type, and by what it says.
  func serves(_ algorithm: SigningAlgorithm) -> Bool {
    if let own = key.algorithm, own.rawValue != algorithm.rawValue { return false }
    switch algorithm {
    case .rs256, .rs384, .rs512, .ps256, .ps384, .ps512: return key.keyType == .rsa
    case .es256: return key.keyType == .ecdsa && key.curve?.rawValue == "P-256"
    case .es384: return key.keyType == .ecdsa && key.curve?.rawValue == "P-384"
    case .eddsa: return key.keyType == .octetKeyPair
    }
  }

  /// The claims of `token`, if it was signed with this key and `algorithm`.
  func verify(
    _ token: String, _ algorithm: SigningAlgorithm
  ) async throws(Refusal) -> PipelineClaims {
    // The key alone, with the algorithm fixed: neither can be chosen by the token.
    var key = key
    key.algorithm = JWK.Algorithm(rawValue: algorithm.rawValue)
    do {
      return try await JWTKeyCollection().add(jwk: key).verify(token, as: PipelineClaims.self)
    } catch {
      throw .untrusted(.signature)
    }
  }
}

/// What a key set cannot be used for.
package struct KeySetError: Error, Equatable, Sendable, CustomStringConvertible {
  package let description: String
}

/// A set of keys, as an issuer publishes it.
package enum KeySet {
  /// Bytes of a set.
  package static let longest = 256 << 10
  /// Keys of a set.
  package static let mostKeys = 64

  /// The keys in `bytes` that can verify tokens; others are passed over.
  package static func keys(in bytes: [UInt8]) throws(KeySetError) -> [VerificationKey] {
    let set: Lenient
    do {
      set = try JSONDecoder().decode(Lenient.self, from: Data(bytes))
    } catch {
      throw KeySetError(description: "what is there is no JSON web key set")
    }
    guard set.keys.count <= mostKeys else {
      throw KeySetError(description: "the set has \(set.keys.count) keys; at most \(mostKeys)")
    }
    let keys = set.keys.compactMap(\.key)
    guard !keys.isEmpty else {
      throw KeySetError(description: "the set has no key that can verify tokens")
    }
    return keys
  }

  private struct Lenient: Decodable {
    var keys: [Element]
  }

  private struct Element: Decodable {
    let key: VerificationKey?

    private enum CodingKeys: String, CodingKey { case use }

    init(from decoder: any Decoder) throws {
      let use = try? decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .use)
      key = (try? JWK(from: decoder)).flatMap { VerificationKey($0, use: use) }
    }
  }
}
