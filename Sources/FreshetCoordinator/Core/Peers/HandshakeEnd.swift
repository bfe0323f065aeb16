import FreshetCore

/// Who asks to connect, of what libzmq tells in a text.
///
/// Of a Unix socket's peer that is `localhost:0:0:19816`: its user, its group and its process.
struct HandshakeEnd: Equatable, Sendable {
  /// The address for the log; one of IPv4 also if it came to a socket for both families.
  let address: String
  /// The user of the process at the other end of a Unix socket, by its id.
  let user: UInt32?

  init(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0].isIdentical(to: "localhost") else {
      let numbers = EndpointHost(text).ipv4?.map { "\($0)" }
      (address, user) = (numbers?.joined(separator: ".") ?? text, nil)
      return
    }
    (address, user) = ("unix socket", UInt32(parts[1]))
  }
}
