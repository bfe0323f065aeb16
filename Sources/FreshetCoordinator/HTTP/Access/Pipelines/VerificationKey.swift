import FoundationEssentials
import FreshetCore
import JWTKit

/// A public key with which an issuer's tokens are verified.
package struct VerificationKey: Equatable, Sendable {
  package let id: String
  private let key: JWK

  /// The least size of an RSA key's modulus, in bytes.
  private static let shortestModulus = 256

  /// Creates a verification key; nil if `key` is not for signing tokens, or is too weak.
  init?(_ key: JWK, use: String?) {
    guard let id = key.keyIdentifier?.string, !id.isEmpty, use?.isIdentical(to: "sig") != false
    else {
      return nil
    }
    if key.keyType == .rsa, (key.modulus?.utf8.count ?? 0) * 6 / 8 < Self.shortestModulus {
      return nil
    }
    self.id = id
    self.key = key
  }

  package static func == (left: VerificationKey, right: VerificationKey) -> Bool {
    left.id.isIdentical(to: right.id) && left.key.keyType == right.key.keyType
      && zip(left.numbers, right.numbers).allSatisfy { $0.isIdentical(to: $1) }
  }

  /// The numbers of the key, whichever its type has.
  private var numbers: [String] { [key.modulus ?? "", key.x ?? "", key.y ?? ""] }

  /// Whether the key can verify tokens signed with `algorithm`, by its type and its own `alg`.
  func serves(_ algorithm: SigningAlgorithm) -> Bool {
    if let own = key.algorithm, !own.rawValue.isIdentical(to: algorithm.rawValue) { return false }
    switch algorithm {
    case .rs256, .rs384, .rs512, .ps256, .ps384, .ps512: return key.keyType == .rsa
    case .es256:
      return key.keyType == .ecdsa && key.curve?.rawValue.isIdentical(to: "P-256") == true
    case .es384:
      return key.keyType == .ecdsa && key.curve?.rawValue.isIdentical(to: "P-384") == true
    case .eddsa: return key.keyType == .octetKeyPair
    }
  }

  /// Returns the claims of `token` if this key and `algorithm` signed it.
  func verify(
    _ token: String, _ algorithm: SigningAlgorithm
  ) async throws(Refusal) -> PipelineClaims {
    // One key with a fixed algorithm: the token can choose neither.
    var key = key
    key.algorithm = JWK.Algorithm(rawValue: algorithm.rawValue)
    do {
      return try await JWTKeyCollection().add(jwk: key).verify(token, as: PipelineClaims.self)
    } catch {
      throw .untrusted(.signature)
    }
  }
}

/// Why a key set cannot be used.
package struct KeySetError: Error, Equatable, Sendable, CustomStringConvertible {
  package let description: String
}

/// A JSON web key set, as an issuer publishes it.
package enum KeySet {
  /// The largest size of a set, in bytes.
  package static let longest = 256 << 10
  /// The largest number of keys in a set.
  package static let mostKeys = 64

  /// The keys in `bytes` that can verify tokens; others are ignored.
  package static func keys(in bytes: [UInt8]) throws(KeySetError) -> [VerificationKey] {
    let set: Lenient
    do {
      set = try JSONDecoder().decode(Lenient.self, from: Data(bytes))
    } catch {
      throw KeySetError(description: "the content is not a JSON web key set")
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
