import Crypto
import FreshetCore

/// The SHA-256 of a static token: what the access file holds instead of the token.
///
/// A slow hash would gain nothing: it protects secrets that people chose and that can be guessed. These
/// have 256 bits by chance, and whoever tries them meets 2²⁵⁶ of them, fast hash or slow.
package struct TokenHash: Equatable, Sendable {
  private let bytes: [UInt8]

  /// The hash of `token`.
  package init(of token: String) { bytes = Array(SHA256.hash(data: Array(token.utf8))) }

  /// The hash that 64 hexadecimal digits spell; nil if they do not.
  package init?(hexadecimal text: String) {
    guard let bytes = [UInt8](hexadecimal: text), bytes.count == SHA256.byteCount else {
      return nil
    }
    self.bytes = bytes
  }

  package var hexadecimal: String { bytes.hexadecimal }

  /// In a time that does not depend on where they differ.
  package func matches(_ other: TokenHash) -> Bool {
    zip(bytes, other.bytes).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

/// A static token's text: shown once, never kept.
package enum StaticToken {
  /// What every one begins with, so that scanners for leaked secrets find it.
  package static let prefix = "freshet_"
  /// Bytes by chance.
  private static let secretBytes = 32

  /// A new token, from `generator`.
  package static func make(using generator: inout some RandomNumberGenerator) -> String {
    let secret = (0..<secretBytes).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    return prefix + secret.hexadecimal
  }
}
