import FreshetAPI
package import FreshetCore
import HTTPTypes
package import Hummingbird

/// The coordinator's HTTP interface, which decodes requests, passes them to the coordinator and encodes the answers.
///
/// It decides nothing itself.
///
///     let router = makeRouter(commands: coordinator, behind: [authorization])
struct CoordinatorAPI: Sendable {
  let commands: any CoordinatorCommands
  /// How often an idle stream gets a comment, so that dead connections are found.
  let keepAlive: Duration
  /// The longest time that a request's body may take to arrive, because a slow sender occupies a connection.
  var bodyLimit = APILimits.bodyTime
  /// How much a publish may drop without confirmation; nil for no limit.
  var maxDrop: DropLimit?

  /// Copies the log; nil if it cannot be copied.
  var backups: (any BackupSource)?

  /// The seats of callers who wait, follow or ask.
  var seats = CallerSeats()
  var unknownBodies = BodyPool(APILimits.unknownBodies)
  var knownBodies = BodyPool(APILimits.knownBodies)

  var gateInForce = Gate(.open)
  /// Reloads the access file and the certificate.
  var reload: AccessReload = { ReloadDocument(accessFile: nil) }
  /// The validity of the certificate; nil without TLS.
  var certificate: CertificateStatus = { nil }
  /// The gatekeeper in force, which authenticates and authorises callers.
  var gate: Gatekeeper { gateInForce.current }

  /// A route and the access that it needs.
  struct Endpoint: Sendable {
    let method: HTTPRequest.Method
    let path: String
    /// The access that the caller needs; nil if everybody may call it.
    let access: AccessPolicy.Request?
    let handle: @Sendable (Request, BasicRequestContext, Identity) async throws -> Response

    /// Creates a route that does not need the caller's identity.
    init(
      method: HTTPRequest.Method, path: String, access: AccessPolicy.Request? = nil,
      handle: @escaping @Sendable (Request, BasicRequestContext) async throws -> Response
    ) {
      self.init(method: method, path: path, access: access) { request, context, _ in
        try await handle(request, context)
      }
    }

    /// Creates a route that needs the caller's identity.
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

  /// All routes: the same as in `openapi.json`.
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
        method: .delete, path: "/v1/fleet/nodes", access: .operate, handle: forgetNode),
      Endpoint(
        method: .post, path: "/v1/events/dry-run", access: .read(.blast), handle: dryRun),
      Endpoint(method: .get, path: "/v1/entries", access: .read(.fleet), handle: findEntries),
      Endpoint(method: .get, path: "/v1/uses", access: .read(.fleet), handle: uses),
      Endpoint(method: .get, path: "/v1/backup", access: .operate, handle: backup),
      Endpoint(method: .post, path: "/v1/reload", access: .operate, handle: readAnew),
      Endpoint(method: .get, path: "/v1/keys", access: .read(.fleet), handle: nodeKeys),
      Endpoint(
        method: .post, path: "/v1/keys/{name}/revoke", access: .operate,
        handle: revokeNodeKeys),
      Endpoint(method: .post, path: "/v1/webhooks/{name}", handle: webhook),
      Endpoint(method: .get, path: "/health", handle: health),
      Endpoint(method: .get, path: "/ready", handle: ready),
      Endpoint(method: .get, path: "/openapi.json", handle: description),
    ]
  }

  /// Makes the router of all routes.
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

  /// Authenticates the caller before reading the request.
  private func answer(
    _ request: Request, _ context: BasicRequestContext, at endpoint: Endpoint
  ) async throws -> Response {
    guard let access = endpoint.access else {
      return try await endpoint.handle(request, context, .anybody)
    }
    let identity = try await identify(request)
    try gate.permit(identity, access)
    return try await endpoint.handle(request, context, identity)
  }

  private func refuseOtherMethods(
    of path: String, taken: [HTTPRequest.Method], on router: Router<BasicRequestContext>
  ) {
    // The router adds HEAD for every GET.
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

/// Makes the router of the coordinator's HTTP interface.
///
/// - Parameters:
///   - commands: the coordinator that answers the requests.
///   - middlewares: run before the routes, the first outermost. Errors that they throw are answered as problems.
///   - maxDrop: how much a publish may drop without confirmation; nil for no limit.
///   - keepAlive: how often an idle stream gets a comment, so that dead connections are found.
///   - bodyLimit: the longest time that a request's body may take to arrive.
///   - backups: copies the log; nil if it cannot be copied.
///   - gate: authenticates callers.
///   - reload: reloads the access file and the certificate.
///   - certificate: tells the validity of the certificate; nil without TLS.
///   - bounds: how much callers may have in hand at once.
/// - Returns: the router, to which routes can be added.
package func makeRouter(
  commands: any CoordinatorCommands,
  behind middlewares: [any MiddlewareProtocol<Request, Response, BasicRequestContext>] = [],
  maxDrop: DropLimit? = nil, keepAlive: Duration = .seconds(15),
  bodyLimit: Duration = APILimits.bodyTime,
  backups: (any BackupSource)? = nil, gate: Gate = Gate(.open),
  reload: @escaping AccessReload = { ReloadDocument(accessFile: nil) },
  certificate: @escaping CertificateStatus = { nil },
  bounds: CallerBounds = CallerBounds()
) -> Router<BasicRequestContext> {
  CoordinatorAPI(
    commands: commands, keepAlive: keepAlive, bodyLimit: bodyLimit, maxDrop: maxDrop,
    backups: backups, seats: CallerSeats(bounds), unknownBodies: BodyPool(bounds.unknownBodies),
    knownBodies: BodyPool(bounds.knownBodies), gateInForce: gate, reload: reload,
    certificate: certificate
  ).router(behind: middlewares)
}
