import FreshetCore

/// Counts a port's connections by address, and decides which of them may stay.
///
/// Without a limit, one peer could take all of a port's connections and keep other nodes out, and could claim the
/// routing ids that libzmq gives to other peers. A connection beyond the limit is closed at once, although libzmq may
/// already have completed its handshake. The ledger has at most one record for each connection of the process.
struct PeerLedger {
  /// The address that connections are counted by: an IPv4 address, or the /64 network of an IPv6 address, because a
  /// host chooses the other half itself.
  struct Address: Hashable, CustomStringConvertible {
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

  private let limit: Int
  private var held: [Address: Int] = [:]
  private var holders: [Int: Address] = [:]

  /// Creates a ledger without connections.
  ///
  /// - Parameter limit: the most connections that one address may hold.
  init(limit: Int) { self.limit = limit }

  /// Records a new connection.
  ///
  /// - Returns: whether the connection may stay.
  mutating func accepted(_ descriptor: Int, from address: Address) -> Bool {
    // The descriptor is in use again, so the end of its previous connection was missed.
    ended(descriptor)
    let isWelcome = held(by: address) < limit
    held[address, default: 0] += 1
    holders[descriptor] = address
    return isWelcome
  }

  /// Records that the connection with this descriptor has ended.
  mutating func ended(_ descriptor: Int) {
    guard let address = holders.removeValue(forKey: descriptor) else { return }
    let left = held(by: address) - 1
    held[address] = left > 0 ? left : nil
  }

  /// Returns the number of connections that `address` holds.
  func held(by address: Address) -> Int { held[address] ?? 0 }
}
