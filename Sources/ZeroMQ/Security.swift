/// How a socket's connections are encrypted, and who may connect.
public enum Security: Sendable {
  /// Unencrypted, with any peer (ZMTP's NULL mechanism).
  case none
  /// Encrypted, as the side whose public key is known and which decides who may connect.
  case curveServer(CurveKeyPair, clients: CurveClients)
  /// Encrypted, to the one server with this public key.
  case curveClient(CurveKeyPair, server: CurvePublicKey)

  /// The clients that a CURVE server accepts.
  public enum CurveClients: Hashable, Sendable {
    /// Everybody who knows the server's public key.
    case anyKey
    /// The clients that the context's ``ZAPServer`` allows, which is given the domain (not empty).
    ///
    /// Nobody without such a server, because the domain is enforced (`ZMQ_ZAP_DOMAIN` and
    /// `ZMQ_ZAP_ENFORCE_DOMAIN`).
    case zap(domain: String)
  }
}
