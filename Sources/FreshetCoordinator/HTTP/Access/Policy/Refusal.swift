import FreshetAPI
package import FreshetCore

/// Why somebody may not do what was asked.
package enum Refusal: Error, Equatable, Sendable {
  /// There is no token, or none in the form `Bearer …`.
  case noToken
  /// The token is none that the access file knows.
  case unknownToken
  /// The token is one of the access file, and has expired.
  case expiredToken(name: String)
  /// The pipeline's token is not accepted: says which part of it.
  case untrusted(TokenFault)
  /// The issuer's keys cannot be had, so that nobody can be recognised by them.
  case keysUnavailable(issuer: String, reason: String)
  case mayNotRead(Reading)
  case mayNotPublish
  case mayNotPublishEvent(index: Int, kind: Event.Kind.Name, subject: String)
  case mayNotRecord(Dimension)
  case reasonIsMissing(index: Int)
  case dropsTooMuch(DropForecast, [DropLimit])
  case dropsUnknown([DropLimit])
}

extension Problem {
  /// What whoever was refused is told; `name` is who they are, where that is known.
  init(_ refusal: Refusal, of name: String?, layout: PublishLayout = .single) {
    let who = name ?? "the caller"
    switch refusal {
    case .noToken:
      self.init(
        .unauthenticated,
        "no token is given; send 'Authorization: Bearer …' (FRESHET_TOKEN or --token-file on the "
          + "command line)")
    case .unknownToken:
      self.init(
        .unauthenticated,
        "the token is none that the access file knows; check it, or make one "
          + "with `freshet token new`")
    case .expiredToken(let name):
      self.init(
        .unauthenticated, "the token '\(name)' has expired; make another with `freshet token new`")
    case .untrusted(let fault):
      self.init(.unauthenticated, fault.description)
    case .keysUnavailable(let issuer, let reason):
      self.init(
        .keysUnavailable, "the keys of the issuer '\(issuer)' cannot be had: \(reason); try again")
    case .mayNotRead(let reading):
      self.init(
        .forbidden, "\(who) may not read \(reading.rawValue); add it to 'read' in the access file",
        allowed: [reading.rawValue])
    case .mayNotPublish:
      self.init(.forbidden, "\(who) may publish nothing; give it a 'publish' in the access file")
    case .mayNotPublishEvent(let index, let kind, let subject):
      self.init(
        .forbidden,
        "\(who) may not publish a \(kind.rawValue) of \(subject.shown(512)); no 'publish' of it in "
          + "the access file covers that, and nothing was logged",
        index: layout.index(index))
    case .mayNotRecord(let dimension):
      self.init(
        .forbidden,
        "\(who) may not publish \(dimension.description.shown(512)), and so not say that it was applied; "
          + "no 'publish' of it in the access file covers that, and nothing was recorded")
    case .reasonIsMissing(let index):
      let field = layout.path(of: "reason", at: index)
      self.init(
        .forbidden, "\(who) may publish this only with a reason; give \(field)", field: field,
        index: layout.index(index))
    case .dropsTooMuch(let forecast, let limits):
      self.init(
        .forbidden,
        "\(forecast), and \(who) may drop at most \(Self.list(limits)); nothing was logged")
    case .dropsUnknown(let limits):
      self.init(
        .forbidden,
        "\(who) may drop at most \(Self.list(limits)), and what this would drop is not known; "
          + "nothing was logged")
    }
  }

  /// The limits, of which it is enough to keep to one.
  private static func list(_ limits: [DropLimit]) -> String {
    limits.map(\.description).joined(separator: " or ")
  }
}
