package import FreshetCore
import HTTPTypes
package import Hummingbird

/// The coordinator's HTTP interface: it decodes, asks the coordinator and encodes, and decides nothing.
///
///     let router = makeRouter(commands: coordinator, behind: [authorization])
struct CoordinatorAPI: Sendable {
  let commands: any CoordinatorCommands
  /// How often an idle stream is written to, so that a dead connection is found.
  let keepAlive: Duration
  /// How much a publish may drop without being confirmed; nil for any amount.
  var maxDrop: DropLimit?

  /// One route.
  struct Endpoint: Sendable {
    let method: HTTPRequest.Method
    let path: String
    let handle: @Sendable (Request, BasicRequestContext) async throws -> Response
  }

  /// All routes; the description in `openapi.json` names the same.
  var endpoints: [Endpoint] {
    [
      Endpoint(method: .post, path: "/v1/events", handle: publish),
      Endpoint(method: .get, path: "/v1/events", handle: listEvents),
      Endpoint(method: .post, path: "/v1/events/dry-run", handle: dryRun),
      Endpoint(method: .get, path: "/v1/events/stream", handle: streamEvents),
      Endpoint(method: .get, path: "/v1/events/{sequence}", handle: event),
      Endpoint(method: .get, path: "/v1/events/{sequence}/settlement", handle: settlement),
      Endpoint(
        method: .get, path: "/v1/events/{sequence}/settlement/stream", handle: streamSettlement),
      Endpoint(method: .get, path: "/v1/state", handle: state),
      Endpoint(method: .get, path: "/v1/fleet", handle: fleet),
      Endpoint(method: .get, path: "/v1/entries", handle: findEntries),
      Endpoint(method: .get, path: "/health", handle: health),
      Endpoint(method: .get, path: "/ready", handle: ready),
      Endpoint(method: .get, path: "/openapi.json", handle: description),
    ]
  }

  /// The router of all routes.
  func router(
    behind middlewares: [any MiddlewareProtocol<Request, Response, BasicRequestContext>]
  ) -> Router<BasicRequestContext> {
    let router = Router(
      context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: ProblemMiddleware())
    for middleware in middlewares { router.add(middleware: middleware) }
    let endpoints = endpoints
    for endpoint in endpoints {
      router.on(RouterPath(endpoint.path), method: endpoint.method, use: endpoint.handle)
    }
    for (path, taken) in Dictionary(grouping: endpoints, by: \.path) {
      refuseOtherMethods(of: path, taken: taken.map(\.method), on: router)
    }
    return router
  }

  private func refuseOtherMethods(
    of path: String, taken: [HTTPRequest.Method], on router: Router<BasicRequestContext>
  ) {
    // The router makes HEAD of GET by itself.
    let allowed = taken + (taken.contains(.get) ? [.head] : [])
    let names = allowed.map(\.rawValue).sorted()
    let others: [HTTPRequest.Method] = [
      .get, .head, .post, .put, .delete, .patch, .options, .trace, .connect,
    ]
    for method in others where !allowed.contains(method) {
      router.on(RouterPath(path), method: method) { _, _ -> Response in
        throw Problem(
          .methodNotAllowed,
          "\(path) does not take \(method.rawValue); allowed: \(names.joined(separator: ", "))",
          allowed: names)
      }
    }
  }
}

/// The router of the coordinator's HTTP interface.
///
/// - Parameters:
///   - commands: what the routes ask.
///   - middlewares: what stands between them and the world, the first outermost. What one throws is
///     answered as a problem too.
///   - maxDrop: how much a publish may drop without being confirmed; nil for any amount.
///   - keepAlive: how often an idle stream is written to, so that a dead connection is found.
/// - Returns: the router, to which routes can be added.
package func makeRouter(
  commands: any CoordinatorCommands,
  behind middlewares: [any MiddlewareProtocol<Request, Response, BasicRequestContext>] = [],
  maxDrop: DropLimit? = nil,
  keepAlive: Duration = .seconds(15)
) -> Router<BasicRequestContext> {
  CoordinatorAPI(commands: commands, keepAlive: keepAlive, maxDrop: maxDrop).router(
    behind: middlewares)
}
