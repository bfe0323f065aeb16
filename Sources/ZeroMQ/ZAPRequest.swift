/// What libzmq asks a ``ZAPServer``: may this peer connect.
public struct ZAPRequest: Equatable, Sendable {
  /// What the peer proved or claims about itself.
  public enum Credentials: Hashable, Sendable {
    /// Nothing.
    case null
    /// A name and a password, which came over the network in clear.
    case plain(user: String, password: String)
    /// It holds the secret key of this public key.
    case curve(CurvePublicKey)
    /// A mechanism that the binding does not know, with its frames.
    case other(mechanism: String, frames: [[UInt8]])
  }

  /// The domain that the socket was given, such as in ``Security/CurveClients/zap(domain:)``.
  public let domain: String
  /// The address of the peer.
  public let address: String
  /// The routing id of the socket that the peer connected to, empty unless it was given one.
  public let routingID: [UInt8]
  /// What the peer proved or claims about itself.
  public let credentials: Credentials

  /// Creates a request.
  public init(domain: String, address: String, routingID: [UInt8], credentials: Credentials) {
    self.domain = domain
    self.address = address
    self.routingID = routingID
    self.credentials = credentials
  }
}
