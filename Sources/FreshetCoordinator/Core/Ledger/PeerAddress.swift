import FreshetCore

/// What connections are counted by: an IPv4 address, or the /64 network of an IPv6 address, because a host chooses the
/// other half itself; or a user of this machine.
enum PeerAddress: Hashable, CustomStringConvertible {
  /// The 4 bytes of an IPv4 address, or the first 8 of an IPv6 address.
  case network([UInt8])
  /// The user whose process connects over a Unix socket, by its id.
  case user(UInt32)

  init(_ bytes: [UInt8]) {
    let isMapped = bytes.count == 16 && bytes.prefix(12) == Self.mapped[...]
    self = .network(Array(isMapped ? bytes.suffix(4) : bytes.prefix(8)))
  }

  /// The address as text, such as `10.0.0.7`, `20010db800000001/64` or `user 1000`.
  var description: String {
    switch self {
    case .network(let bytes) where bytes.count == 4:
      bytes.map { "\($0)" }.joined(separator: ".")
    case .network(let bytes): "\(bytes.hexadecimal)/64"
    case .user(let id): "user \(id)"
    }
  }

  /// The prefix that an IPv4 address has on a socket for both families (RFC 4291, section 2.5.5.2).
  private static let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
}
