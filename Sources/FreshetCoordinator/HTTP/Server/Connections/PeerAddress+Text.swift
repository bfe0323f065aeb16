import Glibc

extension PeerAddress {
  /// The address that `text` writes, such as `10.0.0.7` or `fe80::1%eth0`; nil for anything else.
  init?(text: String) {
    // A zone belongs to one machine's interface, and says nothing of the peer.
    let host = String(text.prefix { $0 != "%" })
    let isV6 = host.contains(":")
    var bytes = [UInt8](repeating: 0, count: isV6 ? 16 : 4)
    guard unsafe inet_pton(isV6 ? AF_INET6 : AF_INET, host, &bytes) == 1 else { return nil }
    self.init(bytes)
  }
}
