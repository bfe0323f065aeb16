package import FreshetCore

extension Problem {
  /// The most service names listed in the answer for an unknown service.
  private static let mostNamed = 20

  /// The problem of a service without a record; lists services that have one.
  package static func neverApplied(
    _ service: AppliedRecord.Service, known: [AppliedRecord.Service]
  ) -> Problem {
    let names = known.prefix(mostNamed).map { $0.description.shown(128) }
    return Problem(
      .neverApplied,
      "no apply of \(service.description.shown(128)) is recorded yet; known: "
        + (names.isEmpty ? "no service" : names.joined(separator: ", "))
        + (known.count > mostNamed ? " and \(known.count - mostNamed) more" : ""),
      field: "service", allowed: names)
  }

  /// The part of a message that says what a refused attempt leaves behind.
  private static func remembered(_ section: String) -> String {
    section == "attempt" ? ", and the dimensions that it was about to name are recorded" : ""
  }

  /// The problem of an apply's report that was not recorded; `section` is the name of the object with its fields.
  package init(_ error: AppliedError, section: String) {
    switch error {
    case .invalid(let error):
      let field = "\(section).\(error.field)"
      self.init(.invalidValue, "\(field) \(error.problem)", field: field)
    case .overtaken(let service, let last):
      let revision = last.revision.map { ", of revision \($0.prefix(12))," } ?? ""
      self.init(
        .overtaken,
        "plan \(last.plan)\(revision) of \(service.description.shown(128)) was applied since this one was "
          + "made\(Self.remembered(section)): plan anew")
    case .otherLog:
      self.init(
        .overtaken,
        "\(section).base is a position in another log\(Self.remembered(section)); plan anew",
        field: "\(section).base")
    case .tooManyServices(let limit):
      self.init(.appliedFull, "\(limit) services are recorded already; \(Self.remedy)")
    case .full(let limit):
      self.init(
        .appliedFull,
        "the records of all services would have more than \(limit) bytes; "
          + Self.remedy)
    case .tooLarge(let bytes, let limit):
      self.init(
        .bodyTooLarge,
        "the record of the service would have \(bytes) bytes; at most \(limit) are allowed: "
          + "split the service")
    case .unknown(let service): self = .neverApplied(service, known: [])
    case .overloaded:
      self.init(
        .overloaded, "more applies wait to be recorded than the coordinator holds; try again")
    case .logUnavailable(let reason):
      self.init(.logUnavailable, "\(reason); nothing was recorded: try again")
    case .stopping:
      self.init(
        .stopping, "the coordinator is stopping, and whether it was recorded is unknown: try again")
    }
  }

  private static let remedy =
    "nothing was recorded: delete the record of one that no longer exists with DELETE /v1/applied?service=NAME"
}
