import FreshetAPI
import HTTPTypes
import Hummingbird

extension Problem {
  /// The HTTP response for this problem.
  func response() throws -> Response {
    var response = try Response.json(self, status: HTTPResponse.Status(code: status))
    response.headers[.contentType] = "application/problem+json"
    if let seconds = retryAfterSeconds ?? type.retryAfterSeconds {
      response.headers[.retryAfter] = "\(seconds)"
    }
    if type == .unauthenticated { response.headers[.wwwAuthenticate] = "Bearer" }
    // RFC 9110, 12.5.3: names the coding that would have been accepted.
    if type == .unsupportedContentCoding { response.headers[.acceptEncoding] = "identity" }
    if type == .methodNotAllowed, let allowed {
      response.headers[.allow] = allowed.joined(separator: ", ")
    }
    // The rest of the body is not needed, so the sender may stop.
    if type == .bodyTooLarge { response.headers[.connection] = "close" }
    return response
  }
}

extension SettlementProblem {
  /// The HTTP response for this problem.
  func response() throws -> Response {
    var response = try Response.json(self, status: HTTPResponse.Status(code: problem.status))
    response.headers[.contentType] = "application/problem+json"
    return response
  }
}
