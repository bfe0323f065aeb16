/// What connections that have ended sent before, as far as it may still wait to be read.
///
/// libzmq keeps a message until it was read, although its connection is gone. Without this count, a peer could be cut
/// off, come back and send as much again, faster than its messages are read.
struct UnreadRemains {
  /// The most addresses counted by themselves; of more at a time, the bytes count in all only.
  static let addresses = 4_096

  private var byAddress: [PeerAddress: Int] = [:]
  /// The bytes of all addresses.
  private(set) var total = 0

  /// Counts bytes that came from an address; a number below one changes nothing.
  mutating func add(_ bytes: Int, of address: PeerAddress) {
    guard bytes > 0 else { return }
    total += bytes
    guard byAddress[address] != nil || byAddress.count < Self.addresses else { return }
    byAddress[address, default: 0] += bytes
  }

  /// The bytes that came from an address.
  func of(_ address: PeerAddress) -> Int { byAddress[address] ?? 0 }

  /// Records that nothing waits to be read any more.
  mutating func wereRead() {
    guard total > 0 else { return }
    byAddress.removeAll()
    total = 0
  }
}
