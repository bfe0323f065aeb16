/// The secret of one run of a node, from which the node's id is made.
///
/// Whoever shows it is the process that made the id. So a node is known again on any connection, even if its first
/// welcome was lost, and even by a coordinator that has restarted since.
package struct NodeSecret: Equatable, Sendable, CustomStringConvertible {
  /// The length of a secret: 16 bytes, as many as an id has.
  package static let byteCount = 16

  /// The secret on the wire.
  package let bytes: [UInt8]

  /// Creates a secret from its bytes; nil if it has another length.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = Array(bytes)
  }

  /// Creates a new secret, from a generator that nobody can predict.
  package init(using generator: inout some RandomNumberGenerator) {
    self.init(generator.next(), generator.next())
  }

  /// Creates the secret with these two halves, for whoever must make the same one again.
  package init(_ first: UInt64, _ second: UInt64) {
    bytes = first.bigEndianBytes + second.bigEndianBytes
  }

  /// The id of the node with this secret: a UUID of version 8, whose other 122 bits are a hash of the secret.
  ///
  /// Version 8 is for values that an application computes by its own rule (RFC 9562, section 5.8).
  package var id: String {
    var hasher = SHA256Hasher()
    hasher.update(Array("freshet node 1".utf8))
    hasher.update(bytes)
    var hash = Array(hasher.finalize().prefix(16))
    hash[6] = hash[6] & 0x0F | 0x80
    hash[8] = hash[8] & 0x3F | 0x80
    return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16]
      .map { hash[$0].hexadecimal }
      .joined(separator: "-")
  }

  /// A text without the secret, so that no log line shows it.
  package var description: String { "a node's secret" }
}
