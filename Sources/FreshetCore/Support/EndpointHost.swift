/// The host of a TCP endpoint, as a setting names it: a name or an address, an IPv6 address with or without brackets.
package struct EndpointHost: Equatable, Sendable {
  /// The host without brackets.
  package let text: String

  package init(_ host: String) {
    text = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
  }

  /// Whether it is an IPv6 address in its numbers, possibly with a zone.
  package var isIPv6: Bool { text.utf8.contains(UInt8(ascii: ":")) }

  /// Whether it has to be looked up.
  package var isName: Bool { !isIPv6 && ipv4 == nil }

  /// The host as it stands before the colon of a port.
  package var bracketed: String { isIPv6 ? "[\(text)]" : text }

  /// The IPv4 address that it is, in four numbers; also one that is mapped into IPv6, such as `::ffff:10.0.0.7`.
  package var ipv4: [UInt8]? {
    var numbers = text[...]
    if numbers.lowercased().hasPrefix(Self.mapped) {
      numbers = numbers.dropFirst(Self.mapped.count)
    }
    let parts = numbers.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var address: [UInt8] = []
    for part in parts {
      guard part.allSatisfy({ $0.isASCII && $0.isNumber }), let number = UInt8(part) else {
        return nil
      }
      address.append(number)
    }
    return address
  }

  /// How an IPv4 address begins on a socket for both families (RFC 4291, section 2.5.5.2).
  private static let mapped = "::ffff:"
}
