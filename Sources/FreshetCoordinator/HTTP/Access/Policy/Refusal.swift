import FreshetAPI
package import FreshetCore

/// Why a request was not authenticated, or not permitted.
package enum Refusal: Error, Equatable, Sendable {
  /// There is no token in the form `Bearer …`.
  case noToken
  /// The token is not in the access file.
  case unknownToken
  /// The token is in the access file but has expired.
  case expiredToken(name: String)
  /// The pipeline's token is not accepted, for this reason.
  case untrusted(TokenFault)
  /// The issuer's keys are unavailable, so its tokens cannot be verified.
  case keysUnavailable(issuer: String, reason: String)
  case mayNotRead(Reading)
  case mayNotOperate
  case mayNotPublish
  case mayNotPublishEvent(index: Int, kind: Event.Kind.Name, subject: String)
  case mayNotForecast(index: Int, subject: String)
  case mayNotRecord(Dimension)
  case reasonIsMissing(index: Int)
  case dropsTooMuch(DropForecast, [DropLimit])
  case dropsUnknown([DropLimit])
  /// The publish alone has more events than the caller may publish in an hour.
  case tooManyEvents(Int, anHour: Int)
  /// With this publish, the caller would publish more in an hour than it may.
  case tooMuchAnHour(RateLedger.Excess)
}

extension Problem {
  /// The problem with which the caller is answered.
  ///
  /// - Parameters:
  ///   - refusal: why the request is refused.
  ///   - name: the caller's name; nil if unknown.
  ///   - layout: the form of the publish.
  ///   - tellsDrops: whether the caller may learn how much a publish would drop.
  init(
    _ refusal: Refusal, of name: String?, layout: PublishLayout = .single, tellsDrops: Bool = true
  ) {
    let who = name ?? "the caller"
    switch refusal {
    case .noToken, .unknownToken, .expiredToken, .untrusted, .keysUnavailable:
      self = .unidentified(refusal)
    case .mayNotRead(let reading):
      self.init(
        .forbidden, "\(who) may not read \(reading.rawValue); add it to 'read' in the access file",
        allowed: [reading.rawValue])
    case .mayNotOperate:
      self.init(
        .forbidden,
        "\(who) may not operate the coordinator; add 'operate: permitted' to its rights in the access file",
        allowed: ["operate"])
    case .mayNotPublish:
      self.init(.forbidden, "\(who) may publish nothing; give it a 'publish' in the access file")
    case .mayNotPublishEvent(let index, let kind, let subject):
      self.init(
        .forbidden,
        "\(who) may not publish a \(kind.rawValue) of \(subject.shown(512)); none of its grants in "
          + "the access file covers that, and nothing was logged",
        index: layout.index(index))
    case .mayNotForecast(let index, let subject):
      self.init(
        .forbidden,
        "\(who) may neither publish nor plan \(subject.shown(512)), so it may not learn what that would "
          + "drop; add it to 'plan' in the access file",
        index: layout.index(index))
    case .mayNotRecord(let dimension):
      self.init(
        .forbidden,
        "\(who) may not publish \(dimension.description.shown(512)), so it may not record an apply of it; "
          + "none of its grants in the access file covers that, and nothing was recorded")
    case .reasonIsMissing(let index):
      let field = layout.path(of: "reason", at: index)
      self.init(
        .forbidden, "\(who) may publish this only with a reason that can be read; give \(field)",
        field: field,
        index: layout.index(index))
    case .dropsTooMuch(let forecast, let limits):
      self.init(
        .forbidden,
        "\(Self.text(forecast, tellsDrops)), and \(who) may drop at most \(Self.list(limits)); "
          + "nothing was logged")
    case .dropsUnknown(let limits):
      self.init(
        .forbidden,
        "\(who) may drop at most \(Self.list(limits)), and it is unknown what this would drop; "
          + "nothing was logged")
    case .tooManyEvents, .tooMuchAnHour: self = .tooFast(refusal, who)
    }
  }

  /// The problem of a caller that did not show who it is.
  private static func unidentified(_ refusal: Refusal) -> Problem {
    switch refusal {
    case .noToken:
      Problem(
        .unauthenticated,
        "no token is given; send 'Authorization: Bearer …' (FRESHET_TOKEN or --token-file on the "
          + "command line)")
    case .unknownToken:
      Problem(
        .unauthenticated,
        "the token is not in the access file; check it, or make one "
          + "with `freshet token new`")
    case .expiredToken(let name):
      Problem(
        .unauthenticated, "the token '\(name)' has expired; make another with `freshet token new`")
    case .untrusted(let fault):
      Problem(.unauthenticated, fault.description)
    case .keysUnavailable(let issuer, let reason):
      Problem(
        .keysUnavailable, "the keys of the issuer '\(issuer)' are unavailable: \(reason); try again"
      )
    default: Problem(.unauthenticated, "the caller is unknown")
    }
  }

  /// The problem of a caller that publishes too much.
  private static func tooFast(_ refusal: Refusal, _ who: String) -> Problem {
    switch refusal {
    case .tooManyEvents(let count, let limit):
      return Problem(
        .forbidden,
        "\(who) may publish at most \(limit) events an hour, and these are \(count); nothing was logged"
      )
    case .tooMuchAnHour(let excess):
      var problem = Problem(
        .rateExceeded,
        "\(who) may \(excess.limit) an hour, and with this it would be more; nothing was logged: try "
          + "again in \(DurationText.format(.seconds(excess.retryAfterSeconds)))")
      problem.retryAfterSeconds = excess.retryAfterSeconds
      return problem
    default: return Problem(.forbidden, "\(who) publishes too much")
    }
  }

  /// The forecast for whoever may know it, and for others that it is too much.
  static func text(_ forecast: DropForecast, _ tellsDrops: Bool) -> String {
    tellsDrops ? "\(forecast)" : "more would be dropped than is allowed"
  }

  /// The limits as alternatives, because it suffices to keep one of them.
  private static func list(_ limits: [DropLimit]) -> String {
    limits.map(\.description).joined(separator: " or ")
  }
}
