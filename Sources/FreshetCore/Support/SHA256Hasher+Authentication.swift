extension SHA256Hasher {
  /// The size of SHA-256's blocks in bytes.
  private static let blockBytes = 64

  /// Returns the authentication code of `message` under `key`: HMAC-SHA256 (RFC 2104).
  ///
  /// - Complexity: O(message).
  package static func authentication(of message: [UInt8], key: [UInt8]) -> [UInt8] {
    var block = key.count > blockBytes ? hash(key) : key
    block.append(contentsOf: repeatElement(0, count: blockBytes - block.count))
    var inner = SHA256Hasher()
    inner.update(block.map { $0 ^ 0x36 })
    inner.update(message)
    var outer = SHA256Hasher()
    outer.update(block.map { $0 ^ 0x5C })
    outer.update(inner.finalize())
    return outer.finalize()
  }
}
