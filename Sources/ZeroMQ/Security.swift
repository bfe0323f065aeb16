/// How a socket's connections are encrypted, and who may connect.
public enum Security: Sendable {
  /// Unencrypted, with any peer (ZMTP's NULL mechanism).
  case none
  /// Encrypted, as the server, whose public key the clients know and which decides who may connect.
  case curveServer(CurveKeyPair, clients: CurveClients)
  /// Encrypted, as a client of the one server with this public key.
  case curveClient(CurveKeyPair, server: CurvePublicKey)

  /// The clients that a CURVE server accepts.
  public enum CurveClients: Hashable, Sendable {
    /// Everybody who knows the server's public key.
    case anyKey
    /// The clients that the context's ``ZAPServer`` allows. It is asked with the domain, which must not be empty.
    ///
    /// Without such a server nobody may connect, because the domain is enforced (`ZMQ_ZAP_DOMAIN` and
    /// `ZMQ_ZAP_ENFORCE_DOMAIN`).
    case zap(domain: String)
  }
}
