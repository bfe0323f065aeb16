/// The secret of one log, by which the coordinator recognises the nodes that this very log admitted.
///
/// It is made with the log, kept in it, and copied with it. So an older copy of the log still recognises them.
package struct LogSecret: Equatable, Sendable, CustomStringConvertible {
  /// The length of a secret: 32 bytes.
  package static let byteCount = 32

  /// The secret itself, for the log that keeps it.
  package let bytes: [UInt8]

  /// Creates a secret from its bytes; nil unless there are exactly 32.
  package init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  /// Creates a new secret, from a generator that nobody can predict.
  package init(using generator: inout some RandomNumberGenerator) {
    bytes = (0..<Self.byteCount).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  /// A text without the secret, so that no log line shows it.
  package var description: String { "a log's secret" }

  /// Returns the token for the node with this id and credential, welcomed by `run`.
  package func token(
    for id: String, _ credential: NodeCredential, run: RunID
  ) -> ResumeToken {
    var message = Array("freshet resume 1".utf8)
    message.append(contentsOf: run.number.bigEndianBytes)
    // The length keeps the end of the id and the beginning of the key apart.
    message.append(contentsOf: UInt64(id.utf8.count).bigEndianBytes)
    message.append(contentsOf: id.utf8)
    if case .key(let key) = credential {
      message.append(1)
      message.append(contentsOf: key.utf8)
    }
    return ResumeToken(run: run, code: SHA256Hasher.authentication(of: message, key: bytes))
  }

  /// Returns whether this log's coordinator gave `token` to the node with this id and credential.
  package func isOwn(
    _ token: ResumeToken, of id: String, _ credential: NodeCredential
  ) -> Bool {
    token.hasSameCode(as: self.token(for: id, credential, run: token.run))
  }
}
