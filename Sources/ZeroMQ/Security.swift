/// How a socket's connections are encrypted, and who may connect.
public enum Security: Sendable {
  /// Plain text with anybody (ZMTP's NULL mechanism).
  case none
  /// Encrypted, as the side that has a known public key and decides who may connect.
  case curveServer(CurveKeyPair, clients: CurveClients)
  /// Encrypted, with the one server that has this public key.
  case curveClient(CurveKeyPair, server: CurvePublicKey)

  /// Whose connections a CURVE server accepts.
  public enum CurveClients: Hashable, Sendable {
    /// Anybody who knows the server's public key.
    case anyKey
    /// Those that the context's ``ZAPServer`` allows, which is told the domain (not empty).
    ///
    /// Nobody, as long as there is no such server: the domain is enforced (`ZMQ_ZAP_DOMAIN` and
    /// `ZMQ_ZAP_ENFORCE_DOMAIN`).
    case zap(domain: String)
  }
}
