import Crypto
package import Foundation
import SwiftASN1
import X509

/// An authority that signs certificates for tests; nobody trusts it unless told to.
package struct TestAuthority {
  /// The authority's certificate in PEM.
  package let pem: String
  private let key = P256.Signing.PrivateKey()
  private let name: DistinguishedName

  package init(_ name: String = "Test Authority") throws {
    self.name = try DistinguishedName { CommonName(name) }
    pem = try Certificate(
      version: .v3, serialNumber: .init(), publicKey: .init(key.publicKey),
      notValidBefore: Date(timeIntervalSinceNow: -86_400 * 400),
      notValidAfter: Date(timeIntervalSinceNow: 86_400 * 400), issuer: self.name,
      subject: self.name, signatureAlgorithm: .ecdsaWithSHA256,
      extensions: try Certificate.Extensions {
        Critical(BasicConstraints.isCertificateAuthority(maxPathLength: nil))
        Critical(KeyUsage(keyCertSign: true))
      }, issuerPrivateKey: .init(key)
    ).serializeAsPEM().pemString
  }

  /// A certificate and its key, in PEM.
  package struct Pair: Sendable {
    package let certificate: String
    package let key: String
  }

  /// Signs a certificate for `name`, and for 127.0.0.1 if `isLoopback`.
  package func issue(
    for name: String = "localhost", isLoopback: Bool = true,
    from begin: Date = Date(timeIntervalSinceNow: -86_400 * 300),
    to end: Date = Date(timeIntervalSinceNow: 86_400 * 300)
  ) throws -> Pair {
    let own = P256.Signing.PrivateKey()
    var names: [GeneralName] = [.dnsName(name)]
    if isLoopback { names.append(.ipAddress(ASN1OctetString(contentBytes: [127, 0, 0, 1]))) }
    let certificate = try Certificate(
      version: .v3, serialNumber: .init(), publicKey: .init(own.publicKey), notValidBefore: begin,
      notValidAfter: end, issuer: self.name, subject: try DistinguishedName { CommonName(name) },
      signatureAlgorithm: .ecdsaWithSHA256,
      extensions: try Certificate.Extensions {
        Critical(BasicConstraints.notCertificateAuthority)
        SubjectAlternativeNames(names)
      }, issuerPrivateKey: .init(key))
    return Pair(
      certificate: try certificate.serializeAsPEM().pemString, key: own.pemRepresentation)
  }
}

extension TestAuthority.Pair {
  /// Writes the pair into `directory`, the key for its owner alone; returns the two paths.
  package func write(
    to directory: String, name: String = "tls"
  ) throws -> (certificate: String, key: String) {
    let paths = ("\(directory)/\(name).pem", "\(directory)/\(name).key")
    try Data(certificate.utf8).write(to: URL(fileURLWithPath: paths.0))
    let isMade = FileManager.default.createFile(
      atPath: paths.1, contents: Data(key.utf8), attributes: [.posixPermissions: 0o600])
    guard isMade else { throw CocoaError(.fileWriteUnknown) }
    return paths
  }
}
