import FreshetAPI
import HTTPTypes
import Hummingbird

/// Reloads the access file; returns its path, or nil if there is none.
package typealias AccessReload = @Sendable () throws(CoordinatorError) -> String?

extension CoordinatorAPI {
  /// `POST /v1/reload`: reloads the access file, with its secrets and keys.
  func readAnew(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    _ = try QueryParameters(request)
    let path: String?
    do throws(CoordinatorError) {
      path = try reload()
    } catch {
      guard case .configuration(_, let problem) = error else {
        throw Problem(.wrongAccessFile, "\(error)")
      }
      throw Problem(
        .wrongAccessFile, "the access file \(problem); the previous one stays in force")
    }
    return try .json(ReloadDocument(accessFile: path))
  }
}
