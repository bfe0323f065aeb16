/// Half of a CURVE key pair that may be told to everybody.
public struct CurvePublicKey: Hashable, Sendable {
  /// How many bytes a key has, public or secret.
  public static let byteCount = 32
  /// How many characters the text of a key has.
  public static let textCount = 40

  /// The 32 bytes.
  public let bytes: [UInt8]

  /// A key from its 32 bytes; throws ``ZeroMQError/Code/invalidArgument`` for another number.
  public init(bytes: [UInt8]) throws(ZeroMQError) {
    guard bytes.count == Self.byteCount else {
      throw ZeroMQError(
        .invalidArgument, operation: "CurvePublicKey",
        detail: "\(bytes.count) bytes, \(Self.byteCount) are needed")
    }
    self.bytes = bytes
  }

  /// A key from its 40 characters of Z85; throws ``ZeroMQError/Code/invalidArgument`` for others.
  public init(text: String) throws(ZeroMQError) {
    guard let bytes = Z85.decode(key: text) else {
      throw ZeroMQError(
        .invalidArgument, operation: "CurvePublicKey",
        detail: "a key is \(Self.textCount) characters of Z85")
    }
    self.bytes = bytes
  }

  /// The key as 40 characters of Z85.
  public var text: String { Z85.encode(key: bytes) }
}

extension CurvePublicKey: CustomStringConvertible {
  /// The same as ``text``.
  public var description: String { text }
}
