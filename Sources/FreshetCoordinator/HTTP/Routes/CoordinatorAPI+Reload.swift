import FreshetAPI
import HTTPTypes
import Hummingbird

/// Reads the access file again; returns its path, or nil if there is none.
package typealias AccessReload = @Sendable () throws(CoordinatorError) -> String?

extension CoordinatorAPI {
  /// `POST /v1/reload`: reads the access file, its secrets and its keys again.
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
        .wrongAccessFile, "the access file \(problem); that of before stays in force")
    }
    return try .json(ReloadDocument(accessFile: path))
  }
}
