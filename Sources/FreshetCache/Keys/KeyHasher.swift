import FreshetCore

/// Feeds labelled components to SHA-256, each with its length first, so that different lists never have the same bytes.
///
/// The bytes of each component are `length(label) label length(value) value`. Lengths are four bytes, most significant
/// first; text is UTF-8. The first component is `freshet-key` with the value `1`. ``KeyPart`` has the labels of the
/// others, ``KeyComponents`` their order.
struct KeyHasher {
  private var hash = SHA256Hasher()

  init() {
    add("freshet-key", "1")
  }

  mutating func add(_ label: String, _ value: String) {
    add(label)
    add(value)
  }

  private mutating func add(_ text: String) {
    let count = UInt32(truncatingIfNeeded: text.utf8.count)
    hash.update([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) })
    hash.update(text.utf8)
  }

  consuming func finalize() -> KeyDigest {
    KeyDigest(sha256: hash.finalize())
  }

  /// The first digits of a text's hash, which replace a text that is too long or too private to show.
  static func abbreviation(_ text: String) -> String { abbreviated(text).hexadecimal }

  /// Like ``abbreviation(_:)``, as a number.
  static func abbreviated(_ text: String) -> UInt64 {
    KeyDigest(sha256: SHA256Hasher.hash(text.utf8)).first
  }
}
