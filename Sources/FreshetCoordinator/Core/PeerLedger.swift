import FreshetCore

/// The connections to a port by address, so that no address can hold more than its share.
///
/// A peer that holds many connections can keep others out, and can claim names that libzmq must not draw for
/// another peer. Connections above the limit are cut off at once, although libzmq may already have completed their
/// handshake. The ledger has at most one record for each of the process's connections.
struct PeerLedger {
  /// A network's address: for IPv6 only the half that a host does not choose itself.
  struct Address: Hashable, CustomStringConvertible {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
      let isMapped = bytes.count == 16 && bytes.prefix(12) == Self.mapped[...]
      self.bytes = Array(isMapped ? bytes.suffix(4) : bytes.prefix(8))
    }

    /// Text such as `10.0.0.7` or `20010db800000001/64`.
    var description: String {
      bytes.count == 4
        ? bytes.map { "\($0)" }.joined(separator: ".") : "\(bytes.hexadecimal)/64"
    }

    /// The prefix of an IPv4 address on a socket that accepts both families.
    private static let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
  }

  private let limit: Int
  private var held: [Address: Int] = [:]
  private var holders: [Int: Address] = [:]

  /// Creates an empty ledger.
  ///
  /// - Parameter limit: connections that one address may hold.
  init(limit: Int) { self.limit = limit }

  /// Records that a peer has connected.
  ///
  /// - Returns: whether it may stay.
  mutating func accepted(_ descriptor: Int, from address: Address) -> Bool {
    // The end of the descriptor's previous connection was missed.
    ended(descriptor)
    let isWelcome = held(by: address) < limit
    held[address, default: 0] += 1
    holders[descriptor] = address
    return isWelcome
  }

  /// Records that a connection has ended.
  mutating func ended(_ descriptor: Int) {
    guard let address = holders.removeValue(forKey: descriptor) else { return }
    let left = held(by: address) - 1
    held[address] = left > 0 ? left : nil
  }

  /// The number of connections that `address` holds.
  func held(by address: Address) -> Int { held[address] ?? 0 }
}
