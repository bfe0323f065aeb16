import FreshetAPI
import FreshetCore
import HTTPTypes
import Hummingbird

extension CoordinatorAPI {
  /// The default time to wait for the nodes' answers.
  static let inquiryWait: Duration = .seconds(5)

  /// `POST /v1/events/dry-run`: what publishing the same body would drop.
  func dryRun(
    _ request: Request, _ context: BasicRequestContext, _ identity: Identity
  ) async throws -> Response {
    let query = try QueryParameters(request, allowed: ["wait", "mustExist"])
    let within = try query.inquiryWait()
    let publish = try await publishRequest(request, from: pool(for: identity))
    try gate.permit(identity, .forecast(publish.events), layout: publish.layout)
    let seat = try seats.take(.inquiry, for: identity)
    defer { seat.leave() }
    let unused = try await checkNames(publish, query, identity)
    let events = gate.sign(publish.events, by: identity)
    return try await usingUp {
      let report: DryRunReport
      do {
        report = try await request.asking { () async throws(InquiryError) in
          try await commands.dryRun(events, within: within)
        }
      } catch let error as InquiryError {
        throw Problem(error, layout: publish.layout)
      }
      let document = DryRunDocument(report, unused: unused)
      return try .json(identity.rights.mayNameNodes ? document : document.withoutNames)
    }
  }
}

extension QueryParameters {
  /// The time to wait for the nodes' answers, at most a minute.
  func inquiryWait() throws(Problem) -> Duration {
    let wait = try wait() ?? CoordinatorAPI.inquiryWait
    guard wait <= WireLimits.inquiryTime else {
      throw .parameter("wait", "is longer than a minute; nodes are asked for at most 1m")
    }
    return wait
  }
}

extension Problem {
  /// The problem of a question that was not put to the nodes.
  init(_ error: InquiryError, layout: PublishLayout = .single) {
    switch error {
    case .publish(let error): self.init(error, layout: layout)
    case .tooLarge(let size, let limit):
      self.init(
        .bodyTooLarge,
        "the question to the nodes has \(size) bytes; at most \(limit) are allowed: ask about fewer events"
      )
    case .tooMany(let limit):
      self.init(
        .overloaded, "\(limit) questions to the nodes are already waiting for answers; try again")
    case .cancelled:
      self.init(.refused, "the question was cancelled before the nodes answered it")
    case .stopping:
      self.init(.stopping, "the coordinator is stopping; nothing was changed: try again")
    }
  }
}
