import FreshetAPI
package import FreshetCore
package import Logging

/// Authenticates callers and enforces ``AccessPolicy``.
///
/// It is the shell around the policy: it reads the clock, fetches keys, asks nodes and logs refusals.
package struct Gatekeeper: Sendable {
  private let access: AccessFile?
  private let keys: [String: IssuerKeys]
  /// The secrets with which notices are signed, by the webhook's name.
  private let secrets: [String: [[UInt8]]]
  private var forecaster: (any DropForecaster)?
  let clocks: @Sendable () -> CoordinatorMachine.Clocks
  /// What publishers with a limit have published within the hour.
  var rates = Guarded(RateLedger())
  private let refusals: RefusalLog
  let logger: Logger
  /// Who may be a node.
  let nodes: NodeKeyBook
  /// Where the revoked keys of nodes are; nil if there are none to revoke.
  let revokedKeys: RevokedKeysFile?

  /// The time now, in milliseconds since 1970.
  var wallTime: Int64 { clocks().wall }

  /// Permits everything to everybody, for a coordinator that only its own machine can reach.
  package static let open = Gatekeeper()

  private init() {
    access = nil
    keys = [:]
    secrets = [:]
    forecaster = nil
    clocks = { CoordinatorMachine.Clocks(now: Instant(nanoseconds: 0), wall: 0) }
    nodes = NodeKeyBook()
    revokedKeys = nil
    logger = Logger(label: "freshet.access") { _ in SwiftLogNoOpLogHandler() }
    refusals = RefusalLog(
      logger: logger,
      now: { Instant(nanoseconds: 0) })
  }

  /// Creates a gatekeeper that enforces the rights in `access`.
  ///
  /// - Parameters:
  ///   - access: the access file.
  ///   - secrets: the secrets with which notices are signed, by the webhook's name.
  ///   - forecaster: predicts what a publish would drop. If nil, publishes under a grant with a limit are refused.
  ///   - revoked: the keys of nodes that were revoked.
  ///   - revokedKeys: where further revoked keys are written down.
  ///   - clocks: returns the current time.
  ///   - logger: logs refusals.
  package init(
    _ access: AccessFile, secrets: [String: [[UInt8]]] = [:],
    forecaster: (any DropForecaster)? = nil,
    revoked: RevokedKeys = RevokedKeys(), revokedKeys: RevokedKeysFile? = nil,
    clocks: @escaping @Sendable () -> CoordinatorMachine.Clocks, logger: Logger
  ) {
    self.init(
      access, secrets: secrets, forecaster: forecaster, revoked: revoked,
      revokedKeys: revokedKeys, clocks: clocks, logger: logger
    ) { location in
      switch location {
      case .file(let path): KeySetFile(path: path)
      case .url(let url): KeySetURL(url: url)
      }
    }
  }

  init(
    _ access: AccessFile, secrets: [String: [[UInt8]]] = [:],
    forecaster: (any DropForecaster)? = nil,
    revoked: RevokedKeys = RevokedKeys(), revokedKeys: RevokedKeysFile? = nil,
    clocks: @escaping @Sendable () -> CoordinatorMachine.Clocks, logger: Logger,
    source: (KeyLocation) -> any KeySetSource
  ) {
    self.access = access
    self.secrets = secrets
    self.forecaster = forecaster
    nodes = access.nodeKeys(without: revoked)
    self.revokedKeys = revokedKeys
    self.logger = logger
    refusals = RefusalLog(logger: logger) { clocks().now }
    self.clocks = clocks
    keys = Dictionary(
      access.issuers.map { issuer in
        (
          issuer.name,
          IssuerKeys(issuer, source: source(issuer.keys), now: { clocks().now })
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns a copy that asks `forecaster` what a publish would drop.
  func forecasting(by forecaster: any DropForecaster) -> Gatekeeper {
    var gate = self
    gate.forecaster = forecaster
    return gate
  }

  private func wall() -> Int64 { clocks().wall }

  /// Authenticates the caller by the `Authorization` header.
  func identify(_ authorization: String?) async throws(Problem) -> Identity {
    guard let access else { return .anybody }
    do throws(Refusal) {
      guard let token = authorization.flatMap(Self.bearer) else { throw .noToken }
      if token.begins(with: StaticToken.prefix) {
        return try access.tokens.identify(token, at: wall()).get()
      }
      return try await pipeline(token, access)
    } catch {
      throw refuse(error, of: nil)
    }
  }

  private static func bearer(_ authorization: String) -> String? {
    let scheme = "bearer "
    guard authorization.prefix(scheme.count).lowercased().isIdentical(to: scheme) else {
      return nil
    }
    let token = authorization.dropFirst(scheme.count).drop { $0 == " " }
    return token.isEmpty ? nil : String(token)
  }

  private func pipeline(_ token: String, _ access: AccessFile) async throws(Refusal) -> Identity {
    // A token without two dots is not a JSON web token: answer without details about issuers.
    guard token.utf8.count(where: { $0 == UInt8(ascii: ".") }) == 2, !access.issuers.isEmpty else {
      throw .unknownToken
    }
    let header = try TokenHeader.read(token).get()
    guard let issuer = access.issuers.first(where: { $0.issuer.isIdentical(to: header.issuer) }),
      let keys = keys[issuer.name]
    else { throw .untrusted(.unknownIssuer(header.issuer)) }
    let named = issuer.algorithms.first { $0.rawValue.isIdentical(to: header.algorithm) }
    guard let algorithm = named else {
      let allowed = issuer.algorithms.map(\.rawValue)
      throw .untrusted(.algorithm(header.algorithm, allowed: allowed))
    }
    let key = try await keys.key(header.keyID, algorithm)
    let claims = try await key.verify(token, algorithm)
    if let fault = issuer.fault(in: claims, at: wall()) { throw .untrusted(fault) }
    return try Pipeline.identify(claims, from: issuer.name, among: access.pipelines).get()
  }

  /// Throws unless `identity` may make `request`, which must not be a publish of events.
  func permit(
    _ identity: Identity, _ request: AccessPolicy.Request, layout: PublishLayout = .single
  ) throws(Problem) {
    guard access != nil else { return }
    if case .refused(let refusal) = AccessPolicy.decide(identity, request) {
      throw refuse(refusal, of: identity, layout: layout)
    }
  }

  /// Events that the caller may publish.
  struct Permitted {
    /// The events, signed with the caller's identity.
    var events: [Event]
    /// What all the events would drop together; nil if that was not asked.
    var forecast: DropForecast?
    /// What counts towards the publisher's limits; nil if there are none.
    var reservation: RateLedger.Reservation?
  }

  /// Adds the caller's name and source to events, as the log stores them.
  ///
  /// A repetition under the same idempotency key must have the same source.
  func sign(_ events: [Event], by identity: Identity) -> [Event] {
    access == nil ? events : events.map(identity.signing)
  }

  /// Throws unless `identity` may publish `events` and they drop no more than its grants allow.
  func permit(
    _ identity: Identity, publishing events: [Event], layout: PublishLayout
  ) async throws(Problem) -> Permitted {
    let signed = sign(events, by: identity)
    guard access != nil else { return Permitted(events: signed) }
    switch AccessPolicy.decide(identity, .publish(events)) {
    case .allowed: return Permitted(events: signed)
    case .refused(let refusal): throw refuse(refusal, of: identity, layout: layout)
    case .allowedWithin(let granted):
      let forecast = try await forecast(granted, of: signed, layout)
      if case .refused(let refusal) = AccessPolicy.decide(forecast, granted) {
        throw refuse(refusal, of: identity, layout: layout)
      }
      let isOfAll = granted.places.count == events.count
      return Permitted(events: signed, forecast: isOfAll ? forecast : nil)
    }
  }

  private func forecast(
    _ granted: GrantedDrops, of events: [Event], _ layout: PublishLayout
  ) async throws(Problem) -> DropForecast? {
    guard let forecaster else { return nil }
    do throws(InquiryError) {
      return try await forecaster.forecast(of: granted.places.map { events[$0] })
    } catch {
      var fault = error
      // Ask again about all events, so that the fault has the index of its event among all of them.
      if granted.places.count < events.count {
        do throws(InquiryError) { _ = try await forecaster.forecast(of: events) } catch {
          fault = error
        }
      }
      throw Problem(fault, layout: layout)
    }
  }

  /// A webhook's notice whose signature was verified.
  struct Notice {
    var identity: Identity
    var events: [Event]
    var layout: PublishLayout
  }

  /// A notice whose webhook exists and whose headers have the form of a signature; its body was not read yet.
  struct Knock {
    fileprivate var webhook: Webhook
    fileprivate var secrets: [[UInt8]]
  }

  /// Looks at all that can be seen of a notice to the webhook `name` without its body.
  ///
  /// So nobody makes the coordinator hold bodies who does not even know what a sender's headers look like.
  func knock(_ name: String, header: (String) -> String?) throws(Problem) -> Knock {
    guard let webhook = access?.webhooks.first(where: { $0.name.isIdentical(to: name) }),
      let secrets = secrets[webhook.name]
    else { throw Problem(.notFound, "there is no webhook '\(name.shown(64))'") }
    if let fault = WebhookSignature.fault(in: header, isGitHub: webhook.isGitHub) {
      throw refuse(fault, at: webhook)
    }
    return Knock(webhook: webhook, secrets: secrets)
  }

  /// Authenticates a notice, and decodes the events in it.
  func notice(
    _ knock: Knock, _ body: [UInt8], header: (String) -> String?
  ) throws(Problem) -> Notice {
    let (webhook, secrets) = (knock.webhook, knock.secrets)
    let wall = wall()
    let checked =
      webhook.isGitHub
      ? WebhookSignature.checkGitHub(body, secrets: secrets, header: header)
      : WebhookSignature.check(body, secrets: secrets, at: wall, header: header)
    switch checked {
    case .failure(let fault): throw refuse(fault, at: webhook)
    case .success(let delivery):
      let (events, layout) = try webhook.events(delivery, body, at: wall, header: header)
      return Notice(identity: webhook.identity, events: events, layout: layout)
    }
  }

  private func refuse(_ fault: WebhookSignature.Fault, at webhook: Webhook) -> Problem {
    let problem = Problem(fault)
    refusals.write(
      "notice refused", of: nil, ["webhook": "\(webhook.name)", "reason": "\(problem.detail)"])
    return problem
  }

  /// Logs a refusal with its whole reason, and returns what its caller may know of it.
  func refuse(
    _ refusal: Refusal, of identity: Identity?, layout: PublishLayout = .single
  ) -> Problem {
    let actor = identity?.actor
    let problem = Problem(refusal, of: actor, layout: layout)
    refusals.write("request refused", of: actor, ["reason": "\(problem.detail)"])
    return Problem(
      refusal, of: actor, layout: layout, tellsDrops: identity?.rights.mayForecast ?? false)
  }
}
