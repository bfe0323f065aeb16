import CSodium

/// Computes SHA-256 with libsodium.
///
/// libzmq needs libsodium anyway. So an application that embeds an agent builds no other cryptographic library. The
/// coordinator's signatures and tokens use swift-crypto.
package struct SHA256Hasher: Sendable {
  /// The length of a hash: 32 bytes.
  package static let byteCount = 32

  private var state = crypto_hash_sha256_state()

  package init() {
    // libsodium's hash functions always return 0.
    _ = unsafe crypto_hash_sha256_init(&state)
  }

  /// Adds `bytes` to the input.
  ///
  /// - Complexity: O(bytes).
  package mutating func update(_ bytes: some Collection<UInt8>) {
    let isContiguous: Void? = bytes.withContiguousStorageIfAvailable { buffer in
      _ = unsafe crypto_hash_sha256_update(&state, buffer.baseAddress, UInt64(buffer.count))
    }
    if isContiguous == nil { update(Array(bytes)) }
  }

  /// Returns the hash of the whole input.
  package consuming func finalize() -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: Self.byteCount) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      _ = unsafe crypto_hash_sha256_final(&state, start)
      count = Self.byteCount
    }
  }

  /// Returns the hash of `bytes`.
  ///
  /// - Complexity: O(bytes).
  package static func hash(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var hasher = SHA256Hasher()
    hasher.update(bytes)
    return hasher.finalize()
  }
}
