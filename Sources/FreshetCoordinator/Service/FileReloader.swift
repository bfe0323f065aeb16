import FreshetAPI
import FreshetRuntime
import Logging

/// Reloads the files that the coordinator reads besides its log: the access file and the certificate.
struct FileReloader: Sendable {
  let access: AccessReloader
  let certificate: ServerCertificate?

  /// Reads both, whichever is wrong, and puts in force those that are right.
  ///
  /// - Throws: ``CoordinatorError/configuration(field:problem:)`` for the first file that is wrong.
  func reload() throws(CoordinatorError) -> ReloadDocument {
    let loaded = Result { () throws(CoordinatorError) in try certificate?.read() }
    var (path, warnings) = try access.reload()
    let file = try loaded.get()
    if let file, let term = certificate?.term,
      let warning = ReloadWarning(term, of: file, at: SystemTime.wall / 1_000_000_000)
    {
      warnings.append(warning)
    }
    return ReloadDocument(
      accessFile: path, certificate: file, warnings: warnings.map(\.document))
  }
}

extension ServerCertificate {
  /// The certificate that `configuration` names; nil without one.
  convenience init?(
    _ configuration: CoordinatorConfiguration, logger: Logger
  ) throws(CoordinatorError) {
    guard let certificate = configuration.tlsCertificate, let key = configuration.tlsKey else {
      return nil
    }
    do throws(CertificateFiles.Fault) {
      try self.init(CertificateFiles(certificate: certificate, key: key), logger: logger)
    } catch {
      throw .configuration(field: CertificateFiles.field, problem: "cannot be used: \(error)")
    }
  }

  /// Reloads the files; returns the certificate's path.
  fileprivate func read() throws(CoordinatorError) -> String {
    do throws(CertificateFiles.Fault) {
      try reload()
      return files.certificate
    } catch {
      throw .configuration(field: CertificateFiles.field, problem: "\(error)")
    }
  }
}
