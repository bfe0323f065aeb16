import FreshetCore
import FreshetRuntime
import NIOSSL

extension EtcdSettings {
  /// The longest file of certificates, in bytes: that of a whole system has less than 1 MiB.
  private static var longestFile: Int { 16 << 20 }

  /// How to know the servers, and to be known by them.
  func tls() throws -> TLSConfiguration {
    var tls = TLSConfiguration.makeClientConfiguration()
    tls.minimumTLSVersion = .tlsv12
    if let certificateAuthority {
      let bytes = try ConfiguredFile.bytes(
        at: certificateAuthority, atMost: Self.longestFile, kept: .trusted)
      tls.trustRoots = .certificates(try NIOSSLCertificate.fromPEMBytes(bytes))
    }
    if let certificate, let key {
      let chain = try ConfiguredFile.bytes(
        at: certificate, atMost: Self.longestFile, kept: .trusted)
      tls.certificateChain = try NIOSSLCertificate.fromPEMBytes(chain).map { .certificate($0) }
      let secret = try ConfiguredFile.bytes(at: key, atMost: Self.longestFile, kept: .secret)
      tls.privateKey = .privateKey(try NIOSSLPrivateKey(bytes: secret, format: .pem))
    }
    return tls
  }
}
