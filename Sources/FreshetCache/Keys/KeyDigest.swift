import FreshetCore

/// SHA-256 over everything that can change an answer: an entry's identity, and its hash.
public struct KeyDigest: Hashable, Sendable, CustomStringConvertible {
  let first: UInt64
  let second: UInt64
  let third: UInt64
  let fourth: UInt64

  /// The second half of the digest.
  var end: SIMD2<UInt64> { SIMD2(third, fourth) }

  init(sha256 bytes: some Collection<UInt8>) {
    var words: [UInt64] = [0, 0, 0, 0]
    for (index, byte) in bytes.enumerated() {
      words[index / 8] = words[index / 8] << 8 | UInt64(byte)
    }
    (first, second, third, fourth) = (words[0], words[1], words[2], words[3])
  }

  /// Parses 64 lower-case hexadecimal digits; nil if `text` is anything else.
  public init?(hexadecimal text: some StringProtocol) {
    guard Hexadecimal.isDigest(text), let bytes = [UInt8](hexadecimal: text) else { return nil }
    self.init(sha256: bytes)
  }

  /// The digest as 64 lower-case hexadecimal digits.
  public var description: String {
    [first, second, third, fourth].map(\.hexadecimal).joined()
  }

  /// Feeds a part of the digest: it is uniformly distributed already.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(first)
  }
}

extension UInt64 {
  /// The number as 16 lower-case hexadecimal digits.
  var hexadecimal: String {
    stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: self >> $0) }.hexadecimal
  }
}
