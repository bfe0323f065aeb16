/// Half of a CURVE key pair that must stay secret; it hides itself from logs and dumps.
public struct CurveSecretKey: Sendable {
  /// The 32 bytes, to be kept out of logs.
  public let bytes: [UInt8]

  /// A key from its 32 bytes; throws ``ZeroMQError/Code/invalidArgument`` for another number.
  public init(bytes: [UInt8]) throws(ZeroMQError) {
    guard bytes.count == CurvePublicKey.byteCount else {
      throw ZeroMQError(
        .invalidArgument, operation: "CurveSecretKey",
        detail: "\(bytes.count) bytes, \(CurvePublicKey.byteCount) are needed")
    }
    self.bytes = bytes
  }

  /// A key from its 40 characters of Z85; throws ``ZeroMQError/Code/invalidArgument`` for others.
  public init(text: String) throws(ZeroMQError) {
    guard let bytes = Z85.decode(key: text) else {
      // Without the text: a mistyped secret is still nearly one.
      throw ZeroMQError(
        .invalidArgument, operation: "CurveSecretKey",
        detail: "a key is \(CurvePublicKey.textCount) characters of Z85")
    }
    self.bytes = bytes
  }

  /// The key as 40 characters of Z85, to be kept out of logs.
  public var text: String { Z85.encode(key: bytes) }
}

extension CurveSecretKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Says only that this is a secret key.
  public var description: String { "CurveSecretKey(hidden)" }
  /// Says only that this is a secret key.
  public var debugDescription: String { description }
  /// Shows nothing to `dump`.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
