import FreshetAPI
import FreshetCore
import HTTPTypes
import Hummingbird

/// Refuses requests from web pages to a coordinator that does not authenticate callers.
///
/// A browser on the same machine can reach the loopback as well. A page of another site sends that site in `Origin`.
/// A page whose name was made to resolve to this machine (DNS rebinding) still sends its own name in `Host`.
struct LoopbackRequests: RouterMiddleware {
  typealias Context = BasicRequestContext

  @concurrent
  func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    try Self.check(host: request.head.authority, origin: request.headers[.origin])
    return try await next(request, context)
  }

  /// Throws if the host or the origin is not the loopback.
  static func check(host: String?, origin: String?) throws(Problem) {
    for (field, text) in [("host", host), ("origin", origin)] {
      guard let text, !isLoopback(host: name(text)) else { continue }
      throw Problem(
        .forbidden,
        "\(field) is '\(text.shown(128))', and this coordinator does not authenticate callers: it answers requests "
          + "for 127.0.0.1, ::1 and localhost alone; configure an access file to serve other names",
        field: field)
    }
  }

  /// The host of `http://name:7400`, `name:7400` or `[::1]:7400`.
  private static func name(_ text: String) -> String {
    let authority = text.firstRange(of: "://").map { text[$0.upperBound...] } ?? text[...]
    if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
      let rest = authority[authority.index(after: end)...]
      return String(rest.isEmpty || rest.hasPrefix(":") ? authority[...end] : authority)
    }
    return authority.prefix { $0 != ":" }.lowercased()
  }
}
