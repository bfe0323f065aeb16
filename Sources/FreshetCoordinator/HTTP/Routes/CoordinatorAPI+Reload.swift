package import FreshetAPI
import HTTPTypes
import Hummingbird

/// Reloads the access file and the certificate; returns the paths of those that there are.
package typealias AccessReload = @Sendable () throws(CoordinatorError) -> ReloadDocument

/// Tells the validity of the certificate now; nil without TLS.
package typealias CertificateStatus = @Sendable () -> CertificateDocument?

extension CoordinatorAPI {
  /// `POST /v1/reload`: reloads the access file, with its secrets and keys, and the certificate.
  func readAnew(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    _ = try QueryParameters(request)
    let document: ReloadDocument
    do throws(CoordinatorError) {
      document = try reload()
    } catch {
      guard case .configuration(let field, let problem) = error else {
        throw Problem(.wrongAccessFile, "\(error)")
      }
      if field == CertificateFiles.field {
        throw Problem(.wrongCertificate, "\(problem); the previous certificate stays in force")
      }
      if field == CoordinatorKeys.field {
        throw Problem(
          .wrongAccessFile,
          "the data directory \(problem); the previous key and the previous access file stay in force"
        )
      }
      throw Problem(
        .wrongAccessFile, "the access file \(problem); the previous one stays in force")
    }
    return try .json(document)
  }
}
