import AsyncHTTPClient
import Foundation
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

  private static func certificates(
    in path: String
  ) throws(CommandFailure) -> [NIOSSLCertificate] {
    let certificates: [NIOSSLCertificate]
    do {
      certificates = try NIOSSLCertificate.fromPEMFile(path)
    } catch {
      let isThere = FileManager.default.isReadableFile(atPath: path)
      throw CommandFailure(
        .configuration,
        "\(path) \(isThere ? "holds no certificate in PEM" : "cannot be read"); give the certificate of the authority "
          + "that signed the coordinator's")
    }
    guard !certificates.isEmpty else {
      throw CommandFailure(.configuration, "\(path) holds no certificate in PEM; check --ca-file")
    }
    return certificates
  }
}
