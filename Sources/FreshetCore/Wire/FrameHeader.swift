/// Four bytes before every message: whose it is, and in which format.
///
/// It is also the prefix that nodes subscribe to, so that another format can be broadcast beside this
/// one while a fleet is upgraded.
package enum FrameHeader {
  /// "FSH" and the number of the format.
  package static let bytes: [UInt8] = [0x46, 0x53, 0x48, 1]

  /// The frame that carries `message`.
  static func frame(_ message: [UInt8]) -> [UInt8] { bytes + message }

  /// The message in `frame`.
  static func message(in frame: [UInt8], limit: Int) throws(WireError) -> ArraySlice<UInt8> {
    guard frame.count <= limit else { throw .tooLong(frame.count, limit: limit) }
    guard frame.starts(with: bytes) else { throw .foreign }
    return frame[bytes.count...]
  }
}
