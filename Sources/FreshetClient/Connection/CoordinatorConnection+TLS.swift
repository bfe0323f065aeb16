import AsyncHTTPClient
import FreshetRuntime
import FreshetTerminal
import NIOCore
import NIOSSL

extension CoordinatorConnection {
  /// The client's configuration for requests that must connect within `timeout`.
  static func configuration(
    connect timeout: Duration, silence: Duration, trusting authorities: String?
  ) throws(CommandFailure) -> HTTPClient.Configuration {
    var tls = TLSConfiguration.makeClientConfiguration()
    tls.minimumTLSVersion = .tlsv12
    if let authorities { tls.trustRoots = .certificates(try certificates(in: authorities)) }
    var configuration = HTTPClient.Configuration(
      tlsConfiguration: tls, redirectConfiguration: .disallow,
      timeout: .init(connect: TimeAmount(timeout), read: TimeAmount(silence)))
    // Reports a refused connection at once, because the caller can try again.
    configuration.connectionPool.retryConnectionEstablishment = false
    return configuration
  }

  /// The longest file of authorities, in bytes: that of a whole system has less than 1 MiB.
  private static var longestAuthorities: Int { 16 << 20 }

  private static func certificates(
    in path: String
  ) throws(CommandFailure) -> [NIOSSLCertificate] {
    let bytes: [UInt8]
    do throws(FileFault) {
      // Whoever may change the file could change the command as well.
      bytes = try ConfiguredFile.bytes(at: path, atMost: longestAuthorities, kept: nil)
    } catch {
      throw CommandFailure(
        .configuration,
        "\(error); give the certificate of the authority that signed the coordinator's")
    }
    let certificates = (try? NIOSSLCertificate.fromPEMBytes(bytes)) ?? []
    guard !certificates.isEmpty else {
      throw CommandFailure(
        .configuration,
        "\(path) holds no certificate in PEM; give the certificate of the authority that signed the "
          + "coordinator's")
    }
    return certificates
  }
}
