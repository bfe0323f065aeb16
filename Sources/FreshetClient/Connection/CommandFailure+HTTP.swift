import AsyncHTTPClient
package import Foundation
import FreshetAPI
import FreshetCore
package import FreshetTerminal
import NIOCore
import NIOHTTP1
import NIOPosix

extension CommandFailure {
  /// The failure for an error answer with `status` and `body`.
  package init(status: Int, body: Data, from base: String) {
    guard let problem = try? JSONDecoder().decode(Problem.self, from: body) else {
      self.init(
        .unavailable,
        "\(base) answered \(status) without a reason; check that a coordinator of this version listens there"
      )
      return
    }
    let told = problem.detail + (problem.consequence.map { "; " + $0 } ?? "")
    switch status {
    case 401, 403: self.init(.identity, told, problem: problem)
    case 409 where problem.type == .blastTooLarge:
      self.init(.unconfirmed, told, problem: problem)
    case 422 where [.wrongAccessFile, .wrongCertificate].contains(problem.type):
      self.init(.configuration, told, problem: problem)
    case 409, 412: self.init(.conflict, told, problem: problem)
    case 429, 500...: self.init(.unavailable, "\(base): \(told)", problem: problem)
    default: self.init(.invalidInput, told, problem: problem)
    }
  }

  /// A short reason why no answer came.
  package static func cause(_ error: any Error, _ timeout: Duration) -> String {
    let within = DurationText.format(timeout)
    if let error = error as? HTTPClientError {
      switch error {
      case .connectTimeout: return "no connection within \(within)"
      case .deadlineExceeded, .readTimeout:
        return "none within \(within), so it is unknown whether it carried out the request"
      case .remoteConnectionClosed: return "it closed the connection"
      default: return "\(error)"
      }
    }
    if error is HTTPParserError {
      return "it does not answer in HTTP; if it speaks TLS, begin the URL with https://"
    }
    if let error = error as? NIOConnectionError {
      guard let first = error.connectionErrors.first else { return "\(error.host) is not known" }
      return cause(first.error, timeout)
    }
    if let error = error as? IOError, error.errnoCode == ECONNREFUSED {
      return "connection refused"
    }
    if let error = error as? IOError, error.errnoCode == ENOENT {
      return "there is no such socket"
    }
    if let error = error as? IOError, error.errnoCode == EACCES {
      return "the socket is for another user; run the command as the coordinator's user, or as root"
    }
    return "\(error)"
  }
}
