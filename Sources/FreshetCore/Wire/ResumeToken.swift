/// What a welcome gives to a node, and what the node shows in its next hello.
///
/// It proves that a coordinator of the same log admitted this very node before, with the same key.
package struct ResumeToken: Equatable, Sendable, CustomStringConvertible {
  /// The length of a token in bytes.
  package static let byteCount = 8 + SHA256Hasher.byteCount

  /// The run of the coordinator that gave the token.
  package let run: RunID
  private let code: [UInt8]

  init(run: RunID, code: [UInt8]) {
    self.run = run
    self.code = code
  }

  /// Creates a token from its bytes on the wire; nil if it has another length.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    run = RunID(bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
    code = Array(bytes.dropFirst(8))
  }

  /// The token's bytes on the wire.
  package var bytes: [UInt8] { run.number.bigEndianBytes + code }

  /// A text without the token, so that no log line shows it.
  package var description: String { "a token of run \(run)" }

  /// Compares in a time that does not depend on where the codes differ.
  func hasSameCode(as other: ResumeToken) -> Bool {
    guard code.count == other.code.count else { return false }
    var difference: UInt8 = 0
    for (left, right) in zip(code, other.code) { difference |= left ^ right }
    return difference == 0
  }
}

extension UInt64 {
  var bigEndianBytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: self >> (56 - 8 * $0)) }
  }
}
