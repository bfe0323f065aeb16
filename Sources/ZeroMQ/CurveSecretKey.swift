/// The half of a CURVE key pair that must stay secret; it hides its bytes from logs and dumps.
public struct CurveSecretKey: Sendable {
  /// The 32 bytes of the key; keep them out of logs.
  public let bytes: [UInt8]

  /// Creates a key from its 32 bytes.
  ///
  /// - Throws: ``ZeroMQError/Code/invalidArgument`` for another number of bytes.
  public init(bytes: [UInt8]) throws(ZeroMQError) {
    guard bytes.count == CurvePublicKey.byteCount else {
      throw ZeroMQError(
        .invalidArgument, operation: "CurveSecretKey",
        detail: "\(bytes.count) bytes, \(CurvePublicKey.byteCount) are needed")
    }
    self.bytes = bytes
  }

  /// Creates a key from its 40 characters of Z85.
  ///
  /// - Throws: ``ZeroMQError/Code/invalidArgument`` for any other text.
  public init(text: String) throws(ZeroMQError) {
    guard let bytes = Z85.decode(key: text) else {
      // Omits the text, because a mistyped secret is still nearly one.
      throw ZeroMQError(
        .invalidArgument, operation: "CurveSecretKey",
        detail: "a key is \(CurvePublicKey.textCount) characters of Z85")
    }
    self.bytes = bytes
  }

  /// The key as 40 characters of Z85; keep it out of logs.
  public var text: String { Z85.encode(key: bytes) }
}

extension CurveSecretKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// A fixed text that does not reveal the key.
  public var description: String { "CurveSecretKey(hidden)" }
  /// A fixed text that does not reveal the key.
  public var debugDescription: String { description }
  /// An empty mirror, so that `dump` does not reveal the key.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
