/// The half of a CURVE key pair that everybody may know.
public struct CurvePublicKey: Hashable, Sendable {
  /// The length of a key in bytes, public or secret.
  public static let byteCount = 32
  /// The length of a key's text in characters.
  public static let textCount = 40

  /// The 32 bytes of the key.
  public let bytes: [UInt8]

  /// Creates a key from its 32 bytes.
  ///
  /// - Throws: ``ZeroMQError/Code/invalidArgument`` for another number of bytes, and for a point of low order, which
  ///   is nobody's key.
  public init(bytes: [UInt8]) throws(ZeroMQError) {
    guard bytes.count == Self.byteCount else {
      throw ZeroMQError(
        .invalidArgument, operation: "CurvePublicKey",
        detail: "\(bytes.count) bytes, \(Self.byteCount) are needed")
    }
    guard !Self.isOfLowOrder(bytes) else {
      throw ZeroMQError(
        .invalidArgument, operation: "CurvePublicKey",
        detail: "a point of low order, such as all zeros, is no key")
    }
    self.bytes = bytes
  }

  /// Creates a key from its 40 characters of Z85.
  ///
  /// - Throws: ``ZeroMQError/Code/invalidArgument`` for any other text, and for a point of low order.
  public init(text: String) throws(ZeroMQError) {
    guard let bytes = Z85.decode(key: text) else {
      throw ZeroMQError(
        .invalidArgument, operation: "CurvePublicKey",
        detail: "a key is \(Self.textCount) characters of Z85")
    }
    try self.init(bytes: bytes)
  }

  /// The key as 40 characters of Z85.
  public var text: String { Z85.encode(key: bytes) }
}

extension CurvePublicKey: CustomStringConvertible {
  /// The key as 40 characters of Z85.
  public var description: String { text }
}
