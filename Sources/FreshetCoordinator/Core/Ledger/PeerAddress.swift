import FreshetCore

/// The address that connections are counted by: an IPv4 address, or the /64 network of an IPv6 address, because a
/// host chooses the other half itself.
struct PeerAddress: Hashable, CustomStringConvertible {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    let isMapped = bytes.count == 16 && bytes.prefix(12) == Self.mapped[...]
    self.bytes = Array(isMapped ? bytes.suffix(4) : bytes.prefix(8))
  }

  /// The address as text, such as `10.0.0.7` or `20010db800000001/64`.
  var description: String {
    bytes.count == 4
      ? bytes.map { "\($0)" }.joined(separator: ".") : "\(bytes.hexadecimal)/64"
  }

  /// The prefix that an IPv4 address has on a socket for both families (RFC 4291, section 2.5.5.2).
  private static let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
}
