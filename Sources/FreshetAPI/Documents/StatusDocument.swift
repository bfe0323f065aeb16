/// The answer of the health and readiness checks, as JSON.
package struct StatusDocument: Codable, Equatable, Sendable {
  package var status: String
  /// The certificate of the HTTP interface; absent without TLS, and in the answer to the check of health.
  package var certificate: CertificateDocument?

  package init(status: String, certificate: CertificateDocument? = nil) {
    self.status = status
    self.certificate = certificate
  }
}

/// The validity of a certificate, as JSON.
package struct CertificateDocument: Codable, Equatable, Sendable {
  /// What becomes of a certificate at some time.
  package enum Standing: String, Sendable {
    case valid
    case endsSoon = "ends-soon"
    case expired
    case notYetValid = "not-yet-valid"
  }

  package var notBefore: String
  package var notAfter: String
  /// What the coordinator's clock makes of it: a ``Standing``, or one of a later version.
  package var standing: String

  package init(notBefore: String, notAfter: String, standing: String) {
    self.notBefore = notBefore
    self.notAfter = notAfter
    self.standing = standing
  }
}
