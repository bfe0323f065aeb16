import Foundation
import FreshetCore

/// Where a coordinator's HTTP interface is: a URL, or a Unix socket such as `unix:/run/freshet/http.sock`.
package struct CoordinatorURL: Equatable, Sendable {
  /// The address as it was given, without a slash at its end.
  package let text: String
  /// The URL that requests begin with.
  let base: String
  /// The host and port of TLS; nil for plain HTTP and a socket.
  let secure: Endpoint?
  /// The host to which what is sent goes in clear; nil if nobody on the way can read it.
  package let clearHost: String?
  /// Whether it is a Unix socket.
  let isSocket: Bool

  /// A host and a port.
  struct Endpoint: Equatable, Sendable {
    let host: String
    let port: Int
  }

  private static let socketPrefix = "unix:"
  /// What stands for itself wherever it is in a URL (RFC 3986, 2.3).
  private static let plain = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

  /// Reads an address; nil if it is none.
  package init?(_ text: String) {
    if text.hasPrefix(Self.socketPrefix) {
      let path = String(text.dropFirst(Self.socketPrefix.count))
      guard path.hasPrefix("/"), !path.contains("\0"),
        let host = path.addingPercentEncoding(withAllowedCharacters: Self.plain)
      else { return nil }
      self.text = text
      base = "http+unix://\(host)"
      secure = nil
      clearHost = nil
      isSocket = true
      return
    }
    guard let url = URLComponents(string: text), let scheme = url.scheme,
      ["http", "https"].contains(scheme), let host = url.host, !host.isEmpty, url.query == nil,
      url.fragment == nil, url.port.map({ 1...65_535 ~= $0 }) ?? true
    else { return nil }
    self.text = text.hasSuffix("/") ? String(text.dropLast()) : text
    base = self.text
    isSocket = false
    let isSecure = scheme == "https"
    // Without the brackets of an IPv6 address.
    let name = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
    secure = isSecure ? Endpoint(host: name, port: url.port ?? 443) : nil
    clearHost = isSecure || isLoopback(host: name.lowercased()) ? nil : name
  }
}
