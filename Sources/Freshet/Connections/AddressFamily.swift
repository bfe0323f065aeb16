import FreshetCore

/// Decides by which family of addresses a connection is made next.
///
/// libzmq takes one address of a name. Asked for IPv6, it takes that of IPv6 wherever there is one, although the
/// coordinator may listen on IPv4 alone, and takes no other later. So a name is tried by IPv4 first, and by both in turn
/// as long as nothing comes.
struct AddressFamily: Equatable, Sendable {
  /// The attempts of which one tries the other family, once a family has worked.
  static let round = 4

  private let isName: Bool
  /// The family that worked last: whether that of IPv6; for a name nil until one has.
  private var known: Bool?
  private var vain = 0

  /// Begins with the first attempt at `host`.
  init(of host: String) {
    let host = EndpointHost(host)
    isName = host.isName
    known = host.isName ? nil : host.isIPv6
  }

  /// Whether the next connection may use IPv6 addresses.
  var usesIPv6: Bool {
    guard let known else { return !vain.isMultiple(of: 2) }
    return isName && vain % Self.round == Self.round - 1 ? !known : known
  }

  /// Takes note that the connection was made.
  mutating func worked() {
    known = usesIPv6
    vain = 0
  }

  /// Takes note that the connection brought nothing.
  mutating func broughtNothing() { vain += 1 }
}
