/// The twelve bytes before every message.
///
/// They identify the protocol and its format, and protect the message's integrity.
///
/// Nodes subscribe to the first four bytes. So another format can be broadcast beside this one while a fleet is being
/// upgraded.
package enum FrameHeader {
  /// The letters "FSH" in ASCII, and the number of the format.
  package static let bytes: [UInt8] = [0x46, 0x53, 0x48, 2]

  /// The length of the checksum in bytes.
  ///
  /// The checksum is the beginning of the message's SHA-256.
  ///
  /// TCP's own checksum misses about one broken segment in ten thousand, and a page or proof with a flipped bit would
  /// be believed. The checksum does not protect against deliberate changes; CURVE does.
  package static let checksumBytes = 8

  /// Returns the frame that carries `message`.
  package static func frame(_ message: [UInt8]) -> [UInt8] {
    bytes + checksum(of: message[...]) + message
  }

  /// Checks a frame's header, and returns its message.
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
