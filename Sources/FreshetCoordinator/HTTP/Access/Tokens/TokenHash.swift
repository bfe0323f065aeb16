import Crypto
import FreshetCore

/// The SHA-256 of a static token, which the access file holds instead of the token.
///
/// A slow hash would gain nothing: it protects guessable secrets chosen by people. A token has 256 random bits, so
/// an attacker would have to try 2²⁵⁶ of them with either hash.
package struct TokenHash: Equatable, Sendable {
  private let bytes: [UInt8]

  /// Creates the hash of a token's text.
  package init(of token: String) { bytes = Array(SHA256.hash(data: Array(token.utf8))) }

  /// Parses 64 hexadecimal digits; nil for any other text.
  package init?(hexadecimal text: String) {
    guard Hexadecimal.isDigest(text.lowercased()), let bytes = [UInt8](hexadecimal: text) else {
      return nil
    }
    self.bytes = bytes
  }

  package var hexadecimal: String { bytes.hexadecimal }

  /// Compares in a time that does not depend on where the hashes differ.
  package func matches(_ other: TokenHash) -> Bool {
    zip(bytes, other.bytes).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

/// Makes the texts of static tokens, which are shown once and never stored.
package enum StaticToken {
  /// The prefix of every token, by which scanners for leaked secrets find it.
  package static let prefix = "freshet_"
  /// The number of random bytes.
  private static let secretBytes = 32

  /// Makes a new token from `generator`.
  package static func make(using generator: inout some RandomNumberGenerator) -> String {
    let secret = (0..<secretBytes).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    return prefix + secret.hexadecimal
  }
}
