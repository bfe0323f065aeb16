/// A request from libzmq to a ``ZAPServer`` to decide whether a peer may connect.
public struct ZAPRequest: Equatable, Sendable {
  /// What the peer proves or claims about itself.
  public enum Credentials: Hashable, Sendable {
    /// No credentials (ZMTP's NULL mechanism).
    case null
    /// A name and a password, which were sent unencrypted.
    case plain(user: String, password: String)
    /// The peer has shown that it holds the secret key of this public key.
    case curve(CurvePublicKey)
    /// The frames of a mechanism unknown to the binding.
    case other(mechanism: String, frames: [[UInt8]])
  }

  /// The domain of the socket to which the peer connected, as set by ``Security/CurveClients/zap(domain:)``.
  public let domain: String
  /// The address of the peer.
  public let address: String
  /// The routing id of the socket to which the peer connected; empty if it has none.
  public let routingID: [UInt8]
  /// What the peer proves or claims about itself.
  public let credentials: Credentials

  /// Creates a request, for instance in a test.
  public init(domain: String, address: String, routingID: [UInt8], credentials: Credentials) {
    self.domain = domain
    self.address = address
    self.routingID = routingID
    self.credentials = credentials
  }
}
