import CZeroMQ

/// The text form of binary keys (RFC 32): five printable characters for four bytes.
enum Z85 {
  private static let alphabet = Set(
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#".utf8)

  /// The text of a key's 32 bytes.
  static func encode(key: [UInt8]) -> String {
    var text = [CChar](repeating: 0, count: CurvePublicKey.textCount + 1)
    unsafe zmq_z85_encode(&text, key, key.count)
    return String(decoding: text.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The 32 bytes of a key's text; `nil` if it is invalid.
  ///
  /// The alphabet is checked here, because libzmq 4.3.4 accepts any character.
  static func decode(key text: String) -> [UInt8]? {
    guard text.utf8.count == CurvePublicKey.textCount, text.utf8.allSatisfy(alphabet.contains)
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: CurvePublicKey.byteCount)
    return unsafe zmq_z85_decode(&bytes, text) == nil ? nil : bytes
  }
}
