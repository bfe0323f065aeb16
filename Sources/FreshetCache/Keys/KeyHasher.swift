import Crypto

/// Feeds labelled components to SHA-256, each preceded by its length, so that no two lists of
/// components are the same bytes.
///
/// The bytes are: for each component `length(label) label length(value) value`, lengths as four bytes,
/// most significant first, text as UTF-8. The first component is `freshet-key` with the value `1`.
struct KeyHasher {
  private var hash = SHA256()

  init() {
    add("freshet-key", "1")
  }

  mutating func add(_ label: String, _ value: String) {
    add(label)
    add(value)
  }

  private mutating func add(_ text: String) {
    let bytes = Array(text.utf8)
    let count = UInt32(truncatingIfNeeded: bytes.count)
    hash.update(data: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) })
    hash.update(data: bytes)
  }

  consuming func finalize() -> KeyDigest {
    KeyDigest(sha256: Array(hash.finalize()))
  }

  /// The first digits of a text's hash: what stands for it where it is too long or too private.
  static func abbreviation(_ text: String) -> String { abbreviated(text).hexadecimal }

  /// The same as a number.
  static func abbreviated(_ text: String) -> UInt64 {
    KeyDigest(sha256: Array(SHA256.hash(data: Array(text.utf8)))).first
  }
}
