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
  /// How long the body of a request may take: whoever sends a byte now and then holds a connection.
  var bodyLimit: Duration = .seconds(60)
  /// How much a publish may drop without being confirmed; nil for any amount.
  var maxDrop: DropLimit?

  /// Who copies the log; nil if nobody can.
  var backups: (any BackupSource)?

  var gateInForce = Gate(.open)
  /// Reads the access file anew.
  var reload: AccessReload = { nil }
  /// Who asks, and whether they may.
  var gate: Gatekeeper { gateInForce.current }

  /// One route.
  struct Endpoint: Sendable {
    let method: HTTPRequest.Method
    let path: String
    /// What whoever asks for it must be permitted; nil if it is for everybody.
    let access: AccessPolicy.Request?
    let handle: @Sendable (Request, BasicRequestContext, Identity) async throws -> Response

    /// A route that does the same for all who may ask for it.
    init(
      method: HTTPRequest.Method, path: String, access: AccessPolicy.Request? = nil,
      handle: @escaping @Sendable (Request, BasicRequestContext) async throws -> Response
    ) {
      self.init(method: method, path: path, access: access) { request, context, _ in
        try await handle(request, context)
      }
    }

    /// A route that needs to know who asks.
    init(
      method: HTTPRequest.Method, path: String, access: AccessPolicy.Request?,
      handle:
        @escaping @Sendable (Request, BasicRequestContext, Identity) async throws -> Response
    ) {
      self.method = method
      self.path = path
      self.access = access
      self.handle = handle
    }
  }

  /// All routes; the description in `openapi.json` names the same.
  var endpoints: [Endpoint] {
    [
      Endpoint(method: .post, path: "/v1/events", access: .publishSomething, handle: publish),
      Endpoint(method: .get, path: "/v1/events", access: .read(.events), handle: listEvents),
      Endpoint(
        method: .get, path: "/v1/events/stream", access: .read(.events), handle: streamEvents),
      Endpoint(method: .get, path: "/v1/events/{sequence}", access: .read(.events), handle: event),
      Endpoint(
        method: .get, path: "/v1/events/{sequence}/settlement", access: .settlement,
        handle: settlement),
      Endpoint(
        method: .get, path: "/v1/events/{sequence}/settlement/stream", access: .settlement,
        handle: streamSettlement),
      Endpoint(method: .get, path: "/v1/state", access: .read(.state), handle: state),
      Endpoint(method: .get, path: "/v1/applied", access: .read(.state), handle: applied),
      Endpoint(
        method: .put, path: "/v1/applied", access: .publishSomething, handle: recordApplied),
      Endpoint(
        method: .delete, path: "/v1/applied", access: .publishSomething, handle: forgetApplied),
      Endpoint(method: .get, path: "/v1/fleet", access: .read(.fleet), handle: fleet),
      Endpoint(
        method: .post, path: "/v1/events/dry-run", access: .publishSomething, handle: dryRun),
      Endpoint(method: .get, path: "/v1/entries", access: .read(.fleet), handle: findEntries),
      Endpoint(method: .get, path: "/v1/uses", access: .read(.fleet), handle: uses),
      Endpoint(method: .get, path: "/v1/backup", access: .readEverything, handle: backup),
      Endpoint(method: .post, path: "/v1/reload", access: .readEverything, handle: readAnew),
      Endpoint(method: .post, path: "/v1/webhooks/{name}", handle: webhook),
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
      router.on(RouterPath(endpoint.path), method: endpoint.method) { request, context in
        try await answer(request, context, at: endpoint)
      }
    }
    for (path, taken) in Dictionary(grouping: endpoints, by: \.path) {
      refuseOtherMethods(of: path, taken: taken.map(\.method), on: router)
    }
    return router
  }

  /// Asks who they are before anything else of the request is looked at.
  private func answer(
    _ request: Request, _ context: BasicRequestContext, at endpoint: Endpoint
  ) async throws -> Response {
    guard let access = endpoint.access else {
      return try await endpoint.handle(request, context, .anybody)
    }
    let identity = try await gate.identify(request.headers[.authorization])
    try gate.permit(identity, access)
    return try await endpoint.handle(request, context, identity)
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
///   - bodyLimit: how long the body of a request may take.
///   - backups: who copies the log; nil if nobody can.
///   - gate: asks who they are.
///   - reload: reads the access file anew.
/// - Returns: the router, to which routes can be added.
package func makeRouter(
  commands: any CoordinatorCommands,
  behind middlewares: [any MiddlewareProtocol<Request, Response, BasicRequestContext>] = [],
  maxDrop: DropLimit? = nil, keepAlive: Duration = .seconds(15),
  bodyLimit: Duration = .seconds(60),
  backups: (any BackupSource)? = nil, gate: Gate = Gate(.open),
  reload: @escaping AccessReload = { nil }
) -> Router<BasicRequestContext> {
  CoordinatorAPI(
    commands: commands, keepAlive: keepAlive, bodyLimit: bodyLimit, maxDrop: maxDrop,
    backups: backups, gateInForce: gate, reload: reload
  ).router(behind: middlewares)
}
