import FreshetAPI
import HTTPTypes
import Hummingbird

extension CoordinatorAPI {
  /// Authenticates the caller: by its user on the operators' socket, and by its token everywhere else.
  func identify(_ request: Request) async throws(Problem) -> Identity {
    let connection = CallerConnection.current
    if let identity = connection?.operatorIdentity {
      connection?.vouch()
      return identity
    }
    let identity = try await gate.identify(request.headers[.authorization])
    connection?.vouch()
    return identity
  }
}
