/// Twelve bytes before every message: whose it is, in which format, and that it came whole.
///
/// The first four are also the prefix that nodes subscribe to, so that another format can be broadcast
/// beside this one while a fleet is upgraded.
package enum FrameHeader {
  /// "FSH" and the number of the format.
  package static let bytes: [UInt8] = [0x46, 0x53, 0x48, 2]

  /// The length of the checksum: the first eight bytes of SHA-256 over the message.
  ///
  /// TCP's own sum lets one broken segment in some ten thousand pass, and a page or a proof with a
  /// flipped bit would be believed. Against people who garble on purpose it does nothing: CURVE does.
  package static let checksumBytes = 8

  /// The frame that carries `message`.
  package static func frame(_ message: [UInt8]) -> [UInt8] {
    bytes + checksum(of: message[...]) + message
  }

  /// The message in `frame`.
  package static func message(
    in frame: [UInt8], limit: Int
  ) throws(WireError) -> ArraySlice<UInt8> {
    guard frame.count <= limit else { throw .tooLong(frame.count, limit: limit) }
    guard frame.starts(with: bytes) else { throw .foreign }
    let start = bytes.count + checksumBytes
    guard frame.count >= start else { throw .malformed("frame of \(frame.count) bytes") }
    let message = frame[start...]
    guard frame[bytes.count..<start].elementsEqual(checksum(of: message)) else {
      throw .malformed("frame whose checksum does not fit")
    }
    return message
  }

  private static func checksum(of message: ArraySlice<UInt8>) -> [UInt8] {
    Array(SHA256Hasher.hash(message).prefix(checksumBytes))
  }
}
