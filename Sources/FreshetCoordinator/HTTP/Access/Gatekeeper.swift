import FreshetAPI
package import FreshetCore
package import Logging

/// Asks who they are, and lets them do what they may: the shell around ``AccessPolicy``.
package struct Gatekeeper: Sendable {
  private let access: AccessFile?
  private let keys: [String: IssuerKeys]
  /// What webhooks are signed with, by their names.
  private let secrets: [String: [[UInt8]]]
  private var forecaster: (any DropForecaster)?
  private let wall: @Sendable () -> Int64
  private let refusals: RefusalLog

  /// Lets everybody do everything: for a coordinator that only its own machine reaches.
  package static let open = Gatekeeper()

  private init() {
    access = nil
    keys = [:]
    secrets = [:]
    forecaster = nil
    wall = { 0 }
    refusals = RefusalLog(
      logger: Logger(label: "freshet.access") { _ in SwiftLogNoOpLogHandler() },
      now: { Instant(nanoseconds: 0) })
  }

  /// Keeps to `access`.
  ///
  /// - Parameters:
  ///   - access: who may do what.
  ///   - secrets: what webhooks are signed with, by their names.
  ///   - forecaster: who tells what a publish would drop; without one, what has a limit is refused.
  ///   - clocks: the time.
  ///   - logger: is told of refusals.
  package init(
    _ access: AccessFile, secrets: [String: [[UInt8]]] = [:],
    forecaster: (any DropForecaster)? = nil,
    clocks: @escaping @Sendable () -> CoordinatorMachine.Clocks, logger: Logger
  ) {
    self.init(
      access, secrets: secrets, forecaster: forecaster, clocks: clocks, logger: logger
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
    clocks: @escaping @Sendable () -> CoordinatorMachine.Clocks, logger: Logger,
    source: (KeyLocation) -> any KeySetSource
  ) {
    self.access = access
    self.secrets = secrets
    self.forecaster = forecaster
    refusals = RefusalLog(logger: logger) { clocks().now }
    wall = { clocks().wall }
    keys = Dictionary(
      access.issuers.map { issuer in
        (
          issuer.name,
          IssuerKeys(issuer, source: source(issuer.keys), now: { clocks().now })
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The same, with someone who tells what a publish would drop.
  func forecasting(by forecaster: any DropForecaster) -> Gatekeeper {
    var gate = self
    gate.forecaster = forecaster
    return gate
  }

  /// Who sent a request with this `Authorization`.
  func identify(_ authorization: String?) async throws(Problem) -> Identity {
    guard let access else { return .anybody }
    do throws(Refusal) {
      guard let token = authorization.flatMap(Self.bearer) else { throw .noToken }
      if token.hasPrefix(StaticToken.prefix) {
        return try access.tokens.identify(token, at: wall()).get()
      }
      return try await pipeline(token, access)
    } catch {
      throw refuse(error, of: nil)
    }
  }

  private static func bearer(_ authorization: String) -> String? {
    let scheme = "bearer "
    guard authorization.lowercased().hasPrefix(scheme) else { return nil }
    let token = authorization.dropFirst(scheme.count).drop { $0 == " " }
    return token.isEmpty ? nil : String(token)
  }

  private func pipeline(_ token: String, _ access: AccessFile) async throws(Refusal) -> Identity {
    // Whoever holds neither sort of token need not hear of issuers.
    guard token.utf8.count(where: { $0 == UInt8(ascii: ".") }) == 2, !access.issuers.isEmpty else {
      throw .unknownToken
    }
    let header = try TokenHeader.read(token).get()
    guard let issuer = access.issuers.first(where: { $0.issuer == header.issuer }),
      let keys = keys[issuer.name]
    else { throw .untrusted(.unknownIssuer(header.issuer)) }
    guard let algorithm = issuer.algorithms.first(where: { $0.rawValue == header.algorithm }) else {
      let allowed = issuer.algorithms.map(\.rawValue)
      throw .untrusted(.algorithm(header.algorithm, allowed: allowed))
    }
    let key = try await keys.key(header.keyID, algorithm)
    let claims = try await key.verify(token, algorithm)
    if let fault = issuer.fault(in: claims, at: wall()) { throw .untrusted(fault) }
    return try Pipeline.identify(claims, from: issuer.name, among: access.pipelines).get()
  }

  /// Lets `identity` do what is asked for, which is no publish of events.
  func permit(_ identity: Identity, _ request: AccessPolicy.Request) throws(Problem) {
    guard access != nil else { return }
    if case .refused(let refusal) = AccessPolicy.decide(identity, request) {
      throw refuse(refusal, of: identity.actor)
    }
  }

  /// Events that may be published.
  struct Permitted {
    /// The events as the log keeps them.
    var events: [Event]
    /// What they would drop together; nil if nobody had to be asked.
    var forecast: DropForecast?
  }

  /// Signs events as the log keeps them: a repetition is recognised by its source, too.
  func sign(_ events: [Event], by identity: Identity) -> [Event] {
    access == nil ? events : events.map(identity.signing)
  }

  /// Permits `identity` to publish `events`, within what its grants let it drop.
  func permit(
    _ identity: Identity, publishing events: [Event], layout: PublishLayout
  ) async throws(Problem) -> Permitted {
    let signed = sign(events, by: identity)
    guard access != nil else { return Permitted(events: signed) }
    switch AccessPolicy.decide(identity, .publish(events)) {
    case .allowed: return Permitted(events: signed)
    case .refused(let refusal): throw refuse(refusal, of: identity.actor, layout: layout)
    case .allowedWithin(let granted):
      let forecast = try await forecast(granted, of: signed, layout)
      if case .refused(let refusal) = AccessPolicy.decide(forecast, granted) {
        throw refuse(refusal, of: identity.actor, layout: layout)
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
      // A fault of one of several events is told with its place among all of them.
      if granted.places.count < events.count {
        do throws(InquiryError) { _ = try await forecaster.forecast(of: events) } catch {
          fault = error
        }
      }
      throw Problem(fault, layout: layout)
    }
  }

  /// A webhook's notice, once its signature was checked.
  struct Notice {
    var identity: Identity
    var events: [Event]
    var layout: PublishLayout
  }

  /// What the notice `body` for the webhook `name` means.
  func notice(
    _ name: String, _ body: [UInt8], header: (String) -> String?
  ) throws(Problem) -> Notice {
    guard let webhook = access?.webhooks.first(where: { $0.name == name }),
      let secrets = secrets[name]
    else { throw Problem(.notFound, "there is no webhook '\(name.shown(64))'") }
    let checked =
      if case .gitHubPush = webhook.sort {
        WebhookSignature.checkGitHub(body, secrets: secrets, header: header)
      } else {
        WebhookSignature.check(body, secrets: secrets, at: wall(), header: header)
      }
    switch checked {
    case .failure(let fault):
      let problem = Problem(fault)
      refusals.write(
        "notice refused", of: nil, ["webhook": "\(name)", "reason": "\(problem.detail)"])
      throw problem
    case .success(let delivery):
      let (events, layout) = try webhook.events(delivery, body, header: header)
      return Notice(identity: webhook.identity, events: events, layout: layout)
    }
  }

  private func refuse(
    _ refusal: Refusal, of actor: String?, layout: PublishLayout = .single
  ) -> Problem {
    let problem = Problem(refusal, of: actor, layout: layout)
    refusals.write("request refused", of: actor, ["reason": "\(problem.detail)"])
    return problem
  }
}
