import FreshetAPI
import FreshetCore
import HTTPTypes
import Hummingbird

extension CoordinatorAPI {
  /// `GET /v1/applied`: the record of a service's applies.
  func applied(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    let service = try QueryParameters(request, allowed: ["service", "environment"]).service()
    guard let record = await commands.applied(service) else {
      throw Problem.neverApplied(service, known: await commands.appliedServices())
    }
    return try .json(AppliedDocument(record))
  }

  /// `PUT /v1/applied`: records that an apply begins, or that all its events are logged.
  func recordApplied(
    _ request: Request, _ context: BasicRequestContext, _ identity: Identity
  ) async throws -> Response {
    let service = try QueryParameters(request, allowed: ["service", "environment"]).service()
    guard let type = request.headers[.contentType].flatMap({ MediaTypeText($0) }), type.isUTF8,
      type.name == "application/json"
    else {
      throw Problem(
        .unsupportedMediaType, "content-type is not application/json in UTF-8; give that",
        field: "content-type", allowed: ["application/json"])
    }
    let asked = try await withBody(
      of: request, from: pool(for: identity), atMost: APILimits.appliedBytes
    ) { body in
      try PublishRequest.check(body, atMost: APILimits.appliedBytes, of: "an attempt or an apply")
      return try PublishRequest.decode(AppliedRequest.self, body)
    }
    return try await record(
      AppliedChange(service, asked.kind, base: asked.base), by: identity, section: asked.section)
  }

  /// `DELETE /v1/applied`: forgets a service, so that its next plan names everything.
  func forgetApplied(
    _ request: Request, _ context: BasicRequestContext, _ identity: Identity
  ) async throws -> Response {
    let service = try QueryParameters(request, allowed: ["service", "environment"]).service()
    return try await record(AppliedChange(service, .forget), by: identity, section: "")
  }

  private func record(
    _ change: AppliedChange, by identity: Identity, section: String
  ) async throws -> Response {
    var change = change
    change.actor = identity.actor
    var dimensions = change.dimensions
    // An attempt only adds; anything else replaces what others may have recorded.
    if case .begin = change.kind {
    } else {
      dimensions += await commands.applied(change.service)?.dimensions ?? []
    }
    try gate.permit(identity, .record(dimensions))
    let record: AppliedRecord
    do throws(AppliedError) {
      record = try await commands.record(change)
    } catch {
      if case .unknown(let service) = error {
        throw Problem.neverApplied(service, known: await commands.appliedServices())
      }
      throw Problem(error, section: section)
    }
    return try .json(AppliedDocument(record))
  }
}

extension QueryParameters {
  /// The service and environment in the query.
  fileprivate func service() throws(Problem) -> AppliedRecord.Service {
    guard let name = text("service") else {
      throw .parameter("service", "is missing; name the service of the manifest")
    }
    for (parameter, text) in [("service", name), ("environment", text("environment"))] {
      guard let text else { continue }
      do {
        try EventRules.check(id: text, in: parameter)
      } catch {
        throw .parameter(parameter, error.problem)
      }
    }
    return AppliedRecord.Service(name, environment: text("environment"))
  }
}
