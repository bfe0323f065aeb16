import FreshetCore

/// Who is connected to a port, so that one address cannot hold more than its share of it.
///
/// Whoever holds many connections can keep others out, and can claim names that libzmq must not draw for
/// another peer. What is above the bound is cut off at once, though libzmq may have shaken hands with it before. It
/// holds no more than the process has connections.
struct PeerLedger {
  /// A network's address: of IPv6 only the half that a host does not choose by itself.
  struct Address: Hashable, CustomStringConvertible {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
      let isMapped = bytes.count == 16 && bytes.prefix(12) == Self.mapped[...]
      self.bytes = Array(isMapped ? bytes.suffix(4) : bytes.prefix(8))
    }

    /// Such as `10.0.0.7` or `20010db800000001/64`.
    var description: String {
      bytes.count == 4
        ? bytes.map { "\($0)" }.joined(separator: ".") : "\(bytes.hexadecimal)/64"
    }

    /// How an IPv4 address begins where a socket takes both.
    private static let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
  }

  private let limit: Int
  private var held: [Address: Int] = [:]
  private var holders: [Int: Address] = [:]

  /// An empty one.
  ///
  /// - Parameter limit: connections that one address may hold.
  init(limit: Int) { self.limit = limit }

  /// A peer has connected.
  ///
  /// - Returns: whether it may stay.
  mutating func accepted(_ descriptor: Int, from address: Address) -> Bool {
    // The end of what had this descriptor before was missed.
    ended(descriptor)
    let isWelcome = held(by: address) < limit
    held[address, default: 0] += 1
    holders[descriptor] = address
    return isWelcome
  }

  /// A connection has ended.
  mutating func ended(_ descriptor: Int) {
    guard let address = holders.removeValue(forKey: descriptor) else { return }
    let left = held(by: address) - 1
    held[address] = left > 0 ? left : nil
  }

  /// Connections that `address` holds.
  func held(by address: Address) -> Int { held[address] ?? 0 }
}
